using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// Makes fixes in CSV files: what a finding is about stands in the cell that it is shown at. The dossier is read again
/// afterwards, and a fix with which something goes unread that was read before is taken back.
/// </summary>
static class CellFixes
{
    /// <summary>Whether a finding is about a cell of a CSV file.</summary>
    public static bool Are(Finding finding) => finding.Place is { } place && CsvCells.AreIn(place.File);

    /// <summary>Makes the fixes of findings about cells.</summary>
    public static List<TriedFix> Make(EditedFiles files, IEnumerable<Finding> findings)
    {
        List<TriedFix> tried = [];
        foreach (var group in findings.DistinctBy(finding => finding.Place).GroupBy(finding => finding.Place!.File))
        {
            var (cells, others) = (group.Where(IsInPlace).ToList(), group.Where(finding => !IsInPlace(finding)));
            tried.AddRange(others.Select(finding => new TriedFix(finding, FixTexts.OnlyCells())));
            if (cells.Count > 0 && files.Read(group.Key) is { } content)
            {
                tried.AddRange(new OneFile(files, group.Key, content).Make(cells));
            }
        }

        return tried;
    }

    static bool IsInPlace(Finding finding) =>
        finding.Fix!.Edit is { Kind: EditKind.Replace } edit && edit.Path == finding.Field;

    sealed class OneFile(EditedFiles files, string path, byte[] content)
    {
        readonly HashSet<int> lines = [];
        readonly List<CellEdit> made = [];
        Dictionary<(ProblemKind, string, string), int> unread = [];

        public IEnumerable<TriedFix> Make(List<Finding> findings)
        {
            lines.UnionWith(findings.Select(found => found.Place!.Span.Line));
            unread = Unread();
            var edits = findings.ConvertAll(found => new CellEdit(
                found.Place!.Span,
                found.Fix!.Edit.Path,
                found.Fix.Edit.Text!
            ));
            Try(edits);
            return findings.Zip(
                edits,
                (found, edit) => new TriedFix(found, made.Contains(edit) ? null : FixTexts.OthersUnread())
            );
        }

        // What does not go together with the rest is found by halving.
        void Try(List<CellEdit> edits)
        {
            var before = files.Changed.ToDictionary(StringComparer.Ordinal);
            if (CsvCells.Apply(content, [.. made, .. edits]) is { } edited)
            {
                files.Put(path, edited);
                if (IsSound())
                {
                    made.AddRange(edits);
                    return;
                }

                files.Restore(before);
            }

            if (edits.Count > 1)
            {
                var half = edits.Count / 2;
                Try(edits[..half]);
                Try(edits[half..]);
            }
        }

        // What is left of the problems there were may stand elsewhere, and is none that was made.
        bool IsSound() => Unread().All(left => left.Value <= unread.GetValueOrDefault(left.Key));

        Dictionary<(ProblemKind, string, string), int> Unread() =>
            DossierReader
                .Read(files)
                .Problems.Where(problem => !IsOfRow(problem))
                .CountBy(problem => (problem.Kind, problem.Message, problem.Place.File))
                .ToDictionary();

        // A row that comes to be read may have more to mend, and none of that was read before.
        bool IsOfRow(ReadProblem problem) =>
            problem.Kind != ProblemKind.DuplicateKey
            && problem.Place.File == path
            && lines.Contains(problem.Place.Span.Line);
    }
}
