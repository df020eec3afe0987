namespace Relations.Dossiers;

/// <summary>
/// Finds tables of lists that are gone: a column that sums up their rows still has text. Each is reported once, at the
/// first such cell.
/// </summary>
/// <param name="there">The names of the tables of lists that there are.</param>
sealed class MissingListTables(IEnumerable<string> there)
{
    readonly HashSet<string> known = there.ToHashSet(StringComparer.Ordinal);

    /// <summary>Reports what a row of records tells.</summary>
    public void Report(TableRow row, TablePlan plan, ProblemList problems)
    {
        foreach (var (list, column) in plan.Summaries)
        {
            if (!known.Contains(list) && !row[column].IsEmpty && known.Add(list))
            {
                problems.Add(
                    ProblemKind.MissingField,
                    RowTexts.TableGone(list),
                    row.SpanOf(column),
                    RowTexts.TakeSheet()
                );
            }
        }
    }
}
