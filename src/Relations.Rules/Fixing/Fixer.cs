using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A finding, and that its fix was made or why it was not.</summary>
/// <param name="Finding">The finding, as it was when its fix was tried; its fix is not null.</param>
/// <param name="WhyNotText">Why the fix was not made; null where it was.</param>
public sealed record TriedFix(Finding Finding, Message? WhyNotText)
{
    /// <summary>Why the fix was not made, in English; null where it was.</summary>
    public string? WhyNot => WhyNotText?.ToString();
}

/// <summary>What fixing a dossier gave.</summary>
/// <param name="Files">The files of the dossier, with the fixes made; nothing is written.</param>
/// <param name="Made">The fixes that were made, round by round in the order of the files.</param>
/// <param name="NotMade">The fixes that could not be made.</param>
/// <param name="After">The check of what came of it.</param>
public sealed record FixResult(
    EditedFiles Files,
    IReadOnlyList<TriedFix> Made,
    IReadOnlyList<TriedFix> NotMade,
    CheckResult After
);

/// <summary>Makes the fixes that findings offer, and checks again, until there is none left to make.</summary>
public static class Fixer
{
    // One round makes all fixes that do not overlap, and a fix seldom brings another to light.
    const int MaxRounds = 16;

    /// <summary>Fixes a dossier in memory.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="options">Which rules run; findings of others are not fixed.</param>
    /// <param name="withUnsafe">Whether to make the unsafe fixes too.</param>
    /// <param name="token">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static FixResult Fix(
        Dossier dossier,
        CheckOptions options,
        bool withUnsafe,
        CancellationToken token = default
    )
    {
        var files = new EditedFiles(dossier.Files);
        var result = Checker.Check(dossier, options, token);
        List<TriedFix> made = [];
        IReadOnlyList<TriedFix> notMade = [];
        for (var round = 0; round < MaxRounds; round++)
        {
            var before = files.Changed.ToDictionary(StringComparer.Ordinal);
            var tried = Round(
                files,
                result.Findings.Where(found => found.Fix is { } fix && (fix.IsSafe || withUnsafe))
            );
            notMade = [.. tried.Where(fix => fix.WhyNot is not null)];
            if (notMade.Count == tried.Count)
            {
                break;
            }

            var next = Checker.Check(DossierReader.Read(files, token: token), options, token);
            if (next.Dossier.IsIncomplete && !result.Dossier.IsIncomplete)
            {
                files.Restore(before);
                notMade = [.. tried.Select(fix => fix with { WhyNotText = FixTexts.Unread() })];
                break;
            }

            made.AddRange(tried.Where(fix => fix.WhyNot is null));
            result = next;
        }

        return new(files, made, notMade, result);
    }

    // Fixes that overlap with one that is made are not tried; they come up again in the next round.
    static List<TriedFix> Round(EditedFiles files, IEnumerable<Finding> findings)
    {
        // Several edits that go together come first and alone: with them records may go, and the others change their places.
        var together = findings.ToLookup(CompoundFixes.Are);
        List<TriedFix> united = CompoundFixes.Make(files, [.. together[true]]);
        if (united.Exists(fix => fix.WhyNotText is null))
        {
            return united;
        }

        return [.. united, .. Single(files, together[false])];
    }

    static List<TriedFix> Single(EditedFiles files, IEnumerable<Finding> findings)
    {
        var all = findings.ToLookup(finding => CellFixes.Are(finding));
        var tried = CellFixes.Make(files, all[true]);
        foreach (var group in all[false].GroupBy(finding => finding.Fix!.Edit.File))
        {
            if (files.Read(group.Key) is not { } content)
            {
                continue;
            }

            var byEdit = group.DistinctBy(finding => finding.Fix!.Edit).ToDictionary(finding => finding.Fix!.Edit);
            var done = Editor.Apply(content, [.. byEdit.Keys]);
            if (done.Made.Count > 0)
            {
                files.Put(group.Key, done.Content);
            }

            tried.AddRange(done.Made.Select(edit => new TriedFix(byEdit[edit], null)));
            tried.AddRange(done.Refused.Select(refused => new TriedFix(byEdit[refused.Edit], refused.Why)));
        }

        return tried;
    }
}
