using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Workbooks;

/// <summary>A table that stands on several sheets, since it has more rows than one holds.</summary>
/// <param name="Table">The name of the collection or of the table of lists, or <c>timeline</c> or <c>findings</c>.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Sheets">The names of the sheets, in their order; at least two.</param>
public sealed record DividedTable(string Table, int Rows, IReadOnlyList<string> Sheets);

/// <summary>
/// Writes a checked dossier as an xlsx workbook: a sheet a collection, with columns from the shapes; a sheet for each
/// sort of list of objects (citations, grades, visitors, …), a row an item; and cover, timeline, findings, rules and
/// words. The same result and options give the same bytes, whenever and wherever.
/// </summary>
/// <remarks>
/// <para>Where errors stand, every sheet says that it is a draft and how many there are.</para>
/// <para>Nothing is lost: each value of the dossier stands in exactly one cell that is read back. Columns whose header
/// is in italics, and the sheets made from others, repeat what stands elsewhere.</para>
/// </remarks>
public static class WorkbookWriter
{
    /// <summary>What the workbook could not hold; empty where it can hold everything. At most 100 are reported.</summary>
    public static IReadOnlyList<WorkbookProblem> FindProblems(CheckResult result) =>
        WorkbookModel.Of(result, null, WorkbookOptions.Default).Problems;

    /// <summary>Writes the workbook. The stream need not be able to seek, and stays open.</summary>
    /// <param name="result">The checked dossier.</param>
    /// <param name="options">How to write.</param>
    /// <param name="output">The stream.</param>
    /// <param name="token">Ends the writing; what has been written until then is no workbook.</param>
    /// <returns>The tables that are divided over several sheets; empty where none is.</returns>
    /// <exception cref="WorkbookException">The workbook cannot hold the dossier without loss; nothing has been written.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static IReadOnlyList<DividedTable> Write(
        CheckResult result,
        WorkbookOptions options,
        Stream output,
        CancellationToken token = default
    ) => Write(WorkbookModel.Of(result, null, options, token), output);

    /// <summary>
    /// Writes a workbook with records beyond those of the dossier, of which no more than one is held at a time. They
    /// have their rows like others; but nothing leads to them, the timeline is without them, they are not checked, and
    /// the cover bears no digest.
    /// </summary>
    /// <param name="result">The checked dossier.</param>
    /// <param name="more">The records.</param>
    /// <param name="options">How to write.</param>
    /// <param name="output">The stream, which need not be able to seek, and stays open.</param>
    /// <param name="token">Ends the writing; what has been written until then is no workbook.</param>
    /// <returns>The tables that are divided over several sheets; empty where none is.</returns>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    /// <exception cref="WorkbookException">The workbook cannot hold them without loss; nothing has been written.</exception>
    public static IReadOnlyList<DividedTable> Write(
        CheckResult result,
        RecordStream more,
        WorkbookOptions options,
        Stream output,
        CancellationToken token = default
    ) => Write(WorkbookModel.Of(result, more, options, token), output);

    static IReadOnlyList<DividedTable> Write(WorkbookModel book, Stream output)
    {
        if (book.Problems.Count > 0)
        {
            throw new WorkbookException(book.Problems);
        }

        Package.Write(book, Sheets(book), output);
        return
        [
            .. book
                .Parts.GroupBy(part => part.Table, StringComparer.Ordinal)
                .Where(parts => parts.Skip(1).Any())
                .Select(parts => new DividedTable(
                    parts.Key,
                    parts.Sum(part => part.Count),
                    [.. parts.Select(book.SheetName)]
                )),
        ];
    }

    /// <summary>
    /// Writes a workbook to be filled in: a sheet for each collection and each sort of list, without records. Columns
    /// say what they are for, and offer words and ids to choose from. Read back, it is a dossier that lacks a title and
    /// parties.
    /// </summary>
    /// <param name="language">The language of headers and headings; what fields are for is said in English.</param>
    /// <param name="output">The stream; it need not be able to seek, and stays open.</param>
    public static void WriteBlank(Language language, Stream output)
    {
        var header = new Header { Format = 1 };
        var dossier = new Dossier(header, null, new MemoryFiles(), [], [], ReadLimits.Default);
        Write(new(dossier, [], [], [], []), new() { Language = language, IsBlank = true }, output);
    }

    static List<Sheet> Sheets(WorkbookModel book)
    {
        var surveys = book.Surveys.ToDictionary(survey => survey.Grid.Name, StringComparer.Ordinal);
        var tables = book.Parts.Select(part => part.Table).Distinct(StringComparer.Ordinal);
        return
        [
            .. tables.SelectMany(table =>
                surveys.TryGetValue(table, out var survey)
                    ? book.PartsOf(table).Select(part => OfData(book, survey, part))
                    : table switch
                    {
                        SheetNames.Cover => [CoverSheet.Make(book)],
                        SheetNames.Timeline => TimelineSheet.Make(book),
                        SheetNames.Findings => FindingsSheet.Make(book),
                        SheetNames.Rules => [RulesSheet.Make(book)],
                        SheetNames.Register => [RegisterSheet.Make(book)],
                        SheetNames.Words => [ChoiceSheets.Words(book)],
                        _ => [ChoiceSheets.Lists(book)],
                    }
            ),
        ];
    }

    static TableSheet OfData(WorkbookModel book, ColumnAnalysis survey, SheetPart part) =>
        new(part.Name, new ColumnMaker(book, survey, part).Make(), part.Of(survey.Grid.Rows), part.Count)
        {
            Name = book.SheetName(part),
            Title = book.Texts.Table(part.Table),
            Note = SheetNotes.Above(book, survey, part),
            Draft = book.Draft,
        };
}
