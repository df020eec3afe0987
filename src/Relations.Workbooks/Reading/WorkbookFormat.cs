using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>
/// Reads workbooks that were exported, edited or not, as dossiers. What is wrong is found at its sheet and cell. Sheets
/// that are made from others are not read, nor are macros and what other files hold.
/// </summary>
public sealed class WorkbookFormat : RecordFormat
{
    readonly Func<IReadOnlyList<DataTable>, RecordInput, IReadOnlyList<DataTable>> change;
    readonly Action<TextSpan, string, string>? keepBeside;

    WorkbookFormat(
        Func<IReadOnlyList<DataTable>, RecordInput, IReadOnlyList<DataTable>> change,
        Action<TextSpan, string, string>? beside = null
    ) => (this.change, keepBeside) = (change, beside);

    /// <summary>The only instance.</summary>
    public static WorkbookFormat Instance { get; } = new((tables, _) => tables);

    /// <summary>The same for workbooks whose tables are changed before records are read from them.</summary>
    /// <param name="change">Changes them.</param>
    /// <param name="beside">Takes what stands beside a table under no header: its cell, the table and the text.</param>
    internal static WorkbookFormat Changing(
        Func<IReadOnlyList<DataTable>, RecordInput, IReadOnlyList<DataTable>> change,
        Action<TextSpan, string, string> beside
    ) => new(change, beside);

    /// <summary>Whether a file is read as a workbook, by its name.</summary>
    public static bool IsWorkbook(string path) =>
        Path.GetExtension(path).ToUpperInvariant() is ".XLSX" or ".XLSM" or ".XLTX" or ".XLTM";

    internal override bool Reads(string path) => IsWorkbook(path);

    internal override bool HoldsTables => true;

    internal override NodeReader Open(RecordInput input)
    {
        var (index, context) = OpenedWorkbook.Open(input.Content, input.Limits, input.Problems);
        context = context with { Beside = keepBeside };
        input.File.CountsFrom1904 = index.From1904;
        var probing = context with { Problems = new(input.File, input.Limits) };
        var beside = new ProblemList(input.File, input.Limits);
        List<FoundTable> found = [.. index.Tables, .. BareSheets.Find(index, probing, beside)];
        IReadOnlyList<DataTable> tables =
        [
            .. found.Where(table => TableNames.IsOfDossier(table.Name)).Select(table => new SheetTable(table, context)),
        ];
        if (tables.Count == 0)
        {
            // Which sheets are not read is said here as well.
            UnreadContent.Report(index, beside, probing, input.Problems);
            throw new UnreadableException(ProblemKind.Unreadable, SheetTexts.NoTables(), new(1, 1, 1));
        }

        tables = change(tables, input);
        RequireHeader(tables, input.Problems);
        UnreadContent.Report(index, beside, probing, input.Problems);
        var dossier = new TableDossier(tables, WorkbookHeadings.All, input.Problems, () => input.Collections);
        return new SequenceReader(dossier.Read(_ => true), input.Problems, dossier.PlaceOfHeader);
    }

    static void RequireHeader(IReadOnlyList<DataTable> tables, ProblemList problems)
    {
        if (tables.All(table => !string.Equals(table.Name, TableSource.HeaderName, StringComparison.OrdinalIgnoreCase)))
        {
            problems.Add(
                ProblemKind.MissingField,
                SheetTexts.HeaderGone(TableSource.HeaderName),
                tables[0].Headers.SpanOf(0),
                SheetTexts.TakeFromExport()
            );
        }
    }
}
