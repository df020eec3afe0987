using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>Surveys a table that is to be filled in, and so needs every column that it may have.</summary>
static class BlankSurvey
{
    /// <summary>How many characters the values are given room for.</summary>
    public const int Room = 20;

    public static Survey Of(Grid grid, List<WorkbookProblem> problems)
    {
        var survey = Survey.Of(grid, problems);
        foreach (var (use, leaf) in survey.Uses.Zip(grid.Leaves))
        {
            use.Keys.UnionWith(leaf.Kind is KeyedKind keyed ? keyed.UsualKeys : []);
            (use.HasCalendar, use.HasWritten, use.Longest) = (true, true, Room);
        }

        foreach (var place in grid.IsList ? ListTable.Find(grid.Name).Places : [])
        {
            survey.Before.TryAdd(place.Root == Header.Shape ? Grid.HeaderName : place.Root.Collection, 0);
        }

        return survey;
    }
}
