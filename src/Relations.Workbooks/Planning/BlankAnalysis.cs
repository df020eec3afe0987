using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>Surveys a table that is to be filled in, and so needs every column that it may have.</summary>
static class BlankAnalysis
{
    /// <summary>How many characters the values are given room for.</summary>
    public const int Room = 20;

    public static ColumnAnalysis Of(TableSource grid, List<WorkbookProblem> problems)
    {
        var survey = ColumnAnalysis.Of(grid, problems);
        foreach (var (use, leaf) in survey.Uses.Zip(grid.Leaves))
        {
            use.Keys.UnionWith(leaf.Kind is KeyedKind keyed ? keyed.UsualKeys : []);
            (use.HasCalendar, use.HasWritten, use.Longest) = (true, true, Room);
        }

        foreach (var place in grid.IsList ? ListTable.Find(grid.Name).Places : [])
        {
            survey.Before.TryAdd(place.Root is RecordShape shape ? shape.Collection : TableSource.HeaderName, 0);
        }

        return survey;
    }
}
