using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Workbooks;

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
        Book.Of(result, null, WorkbookOptions.Default).Problems;

    /// <summary>Writes the workbook. The stream need not be able to seek, and stays open.</summary>
    /// <exception cref="WorkbookException">The workbook cannot hold the dossier without loss; nothing has been written.</exception>
    public static void Write(CheckResult result, WorkbookOptions options, Stream output) =>
        Write(Book.Of(result, null, options), output);

    /// <summary>
    /// Writes a workbook with records beyond those of the dossier, of which no more than one is held at a time. They
    /// have their rows like others; but nothing leads to them, the timeline is without them, they are not checked, and
    /// the cover bears no digest.
    /// </summary>
    /// <param name="result">The checked dossier.</param>
    /// <param name="more">The records.</param>
    /// <param name="options">How to write.</param>
    /// <param name="output">The stream, which need not be able to seek, and stays open.</param>
    /// <exception cref="WorkbookException">The workbook cannot hold them without loss; nothing has been written.</exception>
    public static void Write(CheckResult result, RecordStream more, WorkbookOptions options, Stream output) =>
        Write(Book.Of(result, more, options), output);

    static void Write(Book book, Stream output)
    {
        if (book.Problems.Count > 0)
        {
            throw new WorkbookException(book.Problems);
        }

        Package.Write(book, Sheets(book), output);
    }

    static List<Sheet> Sheets(Book book)
    {
        var surveys = book.Surveys.ToDictionary(survey => survey.Grid.Name, StringComparer.Ordinal);
        return
        [
            .. book.Tables.Select(table =>
                surveys.TryGetValue(table, out var survey)
                    ? OfData(book, survey)
                    : table switch
                    {
                        SheetNames.Cover => CoverSheet.Make(book),
                        SheetNames.Timeline => TimelineSheet.Make(book),
                        SheetNames.Findings => FindingsSheet.Make(book),
                        SheetNames.Rules => RulesSheet.Make(book),
                        SheetNames.Register => RegisterSheet.Make(book),
                        SheetNames.Words => ChoiceSheets.Words(book),
                        _ => ChoiceSheets.Lists(book),
                    }
            ),
        ];
    }

    static TableSheet OfData(Book book, Survey survey) =>
        new(survey.Grid.Name, new ColumnMaker(book, survey).Make(), survey.Grid.Rows, survey.Count)
        {
            Name = book.SheetName(survey.Grid.Name)!,
            Title = book.Texts.Table(survey.Grid.Name),
            Note = Notes.Above(book, survey),
            Draft = book.Draft,
        };
}
