using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// Makes fixes of several edits, in whichever files: of each all edits are made or none, and its last one only then, so that no
/// reference is left to a record that has gone.
/// </summary>
static class CompoundFixes
{
    /// <summary>Whether the fix of a finding has several edits.</summary>
    public static bool Are(Finding finding) => finding.Fix is { More.Count: > 0 } or { Last: not null };

    /// <summary>Makes the fixes of findings.</summary>
    public static List<TriedFix> Make(EditedFiles files, IReadOnlyList<Finding> findings)
    {
        List<TriedFix> tried = [];
        List<Finding> left = [.. Disjoint(findings)];
        while (left.Count > 0)
        {
            var before = files.Changed.ToDictionary(StringComparer.Ordinal);
            var failed = Apply(files, left.SelectMany(finding => finding.Fix!.Edits));
            if (failed.Count == 0)
            {
                Apply(files, left.Select(finding => finding.Fix!.Last).OfType<TextEdit>());
                tried.AddRange(left.Select(finding => new TriedFix(finding, null)));
                break;
            }

            files.Restore(before);
            var refused = left.FindAll(finding => finding.Fix!.Edits.Any(failed.ContainsKey));
            tried.AddRange(
                refused.Select(finding => new TriedFix(finding, failed[finding.Fix!.Edits.First(failed.ContainsKey)]))
            );
            left.RemoveAll(refused.Contains);
        }

        return tried;
    }

    // Of two that change one place, or of which one removes what another refers to, the second waits for the next round.
    static IEnumerable<Finding> Disjoint(IEnumerable<Finding> findings)
    {
        HashSet<(string, int, string)> touched = [];
        HashSet<string> removed = new(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var fix = finding.Fix!;
            var places = fix.Edits.Select(edit => (edit.File, edit.Ordinal, edit.Path)).ToList();
            if (!places.Exists(touched.Contains) && !removed.Contains(fix.Edit.Text ?? ""))
            {
                touched.UnionWith(places);
                removed.Add(finding.Record ?? "");
                yield return finding;
            }
        }
    }

    static Dictionary<TextEdit, Message> Apply(EditedFiles files, IEnumerable<TextEdit> edits)
    {
        Dictionary<TextEdit, Message> failed = [];
        foreach (var group in edits.GroupBy(edit => edit.File))
        {
            if (files.Read(group.Key) is not { } content)
            {
                continue;
            }

            var done = Editor.Apply(content, [.. group.Distinct()]);
            files.Put(group.Key, done.Content);
            foreach (var refused in done.Refused)
            {
                failed[refused.Edit] = refused.Why;
            }

            foreach (var put in done.Put)
            {
                failed[put] = FixTexts.Unread();
            }
        }

        return failed;
    }
}
