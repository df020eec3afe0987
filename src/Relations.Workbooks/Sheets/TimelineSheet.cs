using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>Every date of every record, in the order of time.</summary>
static class TimelineSheet
{
    /// <summary>How many rows it has.</summary>
    public static int Count(WorkbookModel book) => Dated(book).Sum(survey => survey.Dates);

    public static IEnumerable<Sheet> Make(WorkbookModel book)
    {
        var texts = book.Texts;
        var entries = Entries(book);
        var date = DateColumns
            .Of(
                texts,
                texts.In(WorkbookTexts.Date),
                row => ((TimelineEntry)row.Value).Date,
                new ColumnUsage { Longest = 22 }
            )
            .ToList();
        IReadOnlyList<SheetColumn> columns =
        [
            date[0] with
            {
                Look = CellStyle.Text,
            },
            date[1] with
            {
                Locked = null,
            },
            date[2] with
            {
                Locked = null,
            },
            DerivedSheets.Text(texts.In(WorkbookTexts.Collection), 24, row => ((TimelineEntry)row.Value).Collection),
            DerivedSheets.Text(texts.In(WorkbookTexts.What), 22, row => ((TimelineEntry)row.Value).What),
            DerivedSheets.Text(texts.In(WorkbookTexts.Name), 56, row => NameOf(book, (TimelineEntry)row.Value)),
            DerivedSheets.Record(book, row => ((TimelineEntry)row.Value).Record.Id),
        ];
        return DerivedSheets.Sheets(book, SheetNames.Timeline, columns, [.. entries.Select(e => new Row(e))]);
    }

    static string NameOf(WorkbookModel book, TimelineEntry entry) =>
        book.Summaries.Of(entry.Record, entry.Grid.IsList ? book.Summaries.WordsOf(entry.Grid.Leaves, entry.Item) : []);

    // The day until which a finding is excused is no date of anything that happened.
    static IEnumerable<ColumnAnalysis> Dated(WorkbookModel book) =>
        book.Surveys.Where(survey => survey.Grid.Shape != Waiver.Shape);

    static List<TimelineEntry> Entries(WorkbookModel book)
    {
        List<TimelineEntry> entries = [];
        foreach (var survey in Dated(book))
        {
            var grid = survey.Grid;
            var leaves = grid
                .Leaves.Where(leaf => leaf.Kind is DateKind)
                .Select(leaf => (leaf, What(book, grid, leaf)))
                .ToList();
            if (leaves.Count > 0)
            {
                entries.AddRange(grid.Held.SelectMany(row => Of(book, grid, row, leaves)));
            }
        }

        return [.. entries.OrderBy(entry => entry, ByTime.Instance)];
    }

    static string What(WorkbookModel book, TableSource grid, FlatField leaf) =>
        (grid.IsList ? book.Texts.Table(grid.Name) + ": " : "") + book.Texts.Field(leaf);

    static IEnumerable<TimelineEntry> Of(
        WorkbookModel book,
        TableSource grid,
        Row row,
        IReadOnlyList<(FlatField Leaf, string What)> leaves
    )
    {
        if ((row.Owner ?? row.Value as Record) is not { } record)
        {
            yield break;
        }

        foreach (var (leaf, what) in leaves)
        {
            if (leaf.Get(row.Value) is SourceDate date)
            {
                yield return new(date, what, book.Texts.Table(record.RecordShape.Collection), record, grid, row.Value);
            }
        }
    }

    /// <summary>A date and whose it is. Where its beginning is not known, its end decides its place; what cannot be read comes last.</summary>
    sealed record TimelineEntry(
        SourceDate Date,
        string What,
        string Collection,
        Record Record,
        TableSource Grid,
        object Item
    )
    {
        public EdtfDay? First { get; } =
            Date.Value?.Bounds is { } bounds ? bounds.Earliest ?? bounds.EarliestEnd ?? bounds.LatestEnd : null;

        public EdtfDay? Last { get; } = Date.Value?.Bounds.Latest;
    }

    sealed class ByTime : IComparer<TimelineEntry>
    {
        public static ByTime Instance { get; } = new();

        public int Compare(TimelineEntry? x, TimelineEntry? y) =>
            Compare(x!.First, y!.First) is var order && order != 0 ? order : Compare(x.Last, y.Last);

        static int Compare(EdtfDay? a, EdtfDay? b) =>
            a is { } x && b is { } y ? x.CompareTo(y)
            : a is null ? (b is null ? 0 : 1)
            : -1;
    }
}
