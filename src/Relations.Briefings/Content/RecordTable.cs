using Relations.Documents;

namespace Relations.Briefings;

/// <summary>A column of a table of records.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Weight">How wide it is beside the others.</param>
/// <param name="Cell">What stands in it for a record; empty for nothing.</param>
sealed record RecordColumn<T>(LocalizedString Header, double Weight, Func<T, Inlines> Cell)
{
    public bool AlignEnd { get; init; }

    /// <summary>Whether its cells name the records.</summary>
    public bool NamesRows { get; init; }
}

/// <summary>
/// Makes tables of records. A column that is empty in all rows is left out, and so is that of sources where the briefing does not list them;
/// one that is the same in all is said once above the table. A very long cell goes on in a footnote.
/// </summary>
static class RecordTable
{
    // A cell of more letters makes a row that is higher than what stands beside it is worth.
    const int MaxLetters = 600;
    const int Beginning = 160;
    const int LeastRowsSaidOnce = 3;

    public static Table Of<T>(
        BriefingContext context,
        IReadOnlyList<T> rows,
        params IReadOnlyList<RecordColumn<T>> columns
    )
    {
        var sources = context.ListsPassages
            ? null
            : columns.FirstOrDefault(column => column.Header == CommonTexts.Sources);
        columns = [.. columns.Where(column => column != sources)];
        var cells = columns.Select(column => rows.Select(column.Cell).ToList()).ToList();
        List<int> filled = [.. Enumerable.Range(0, columns.Count).Where(i => cells[i].Any(cell => !IsEmpty(cell)))];
        List<int> common = [.. filled.Where(i => !columns[i].NamesRows && IsSaidOnce(columns[i].Header, cells[i]))];
        List<int> shown = [.. filled.Except(common)];
        return new(
            [.. shown.Select(i => new Column(context.Say(columns[i].Header), columns[i].Weight, columns[i].AlignEnd))],
            [
                .. Enumerable
                    .Range(0, rows.Count)
                    .Select(row =>
                        WithNotes(Row([.. shown.Select(i => cells[i][row])]), sources?.Cell(rows[row]) ?? [])
                    ),
            ]
        )
        {
            Caption =
                common.Count == 0
                    ? null
                    : string.Join(
                        context.Semicolon,
                        common.Select(i =>
                            context.Say(columns[i].Header) + context.Colon + BriefingContext.Plain(cells[i][0])
                        )
                    ),
            NamingColumn = shown.FindIndex(i => columns[i].NamesRows) is var naming and >= 0 ? naming : null,
        };
    }

    // What is the same in all of several rows stands above them; marks of sources stay with their rows.
    static bool IsSaidOnce(LocalizedString header, List<Inlines> cells) =>
        cells.Count >= LeastRowsSaidOnce
        && header != CommonTexts.Sources
        && header != BriefTexts.SourceColumn
        && cells.TrueForAll(cell => cell.All(inline => inline is Text { Language: null }))
        && cells.Select(BriefingContext.Plain).Distinct().Take(2).Count() == 1;

    // Without a column of sources, what the curator has to say of a record stands by its first words.
    static IReadOnlyList<Cell> WithNotes(IReadOnlyList<Cell> cells, Inlines notes) =>
        notes.Count == 0 || cells.Count == 0
            ? cells
            : [cells[0] with { Content = [.. cells[0].Content, .. notes] }, .. cells.Skip(1)];

    static IReadOnlyList<Cell> Row(IReadOnlyList<Inlines> cells) =>
        [.. cells.Select(cell => new Cell(IsEmpty(cell) ? ["–"] : Shortened(cell)))];

    static bool IsEmpty(Inlines cell) => cell.All(inline => inline is Text { Value.Length: 0 });

    static Inlines Shortened(Inlines cell)
    {
        var text = BriefingContext.Plain(cell);
        if (text.Length <= MaxLetters || cell.Any(inline => inline is not Text))
        {
            return cell;
        }

        var space = text.LastIndexOf(' ', Beginning);
        return [text[..(space > 0 ? space : Beginning)] + " …", new Footnote(cell)];
    }
}
