namespace Relations.Workbooks;

/// <summary>What is said of cells of workbooks.</summary>
static partial class CellProblemTexts
{
    [Message("more than the {limit} characters of a cell")]
    public static partial Message TooLong(int limit);

    [Message("only the year")]
    public static partial Message OnlyYear();

    [Message("only the month")]
    public static partial Message OnlyMonth();

    [Message("no year")]
    public static partial Message NoYear();

    [Message("{text} is read, of which the cell shows {part}")]
    public static partial Message ShowsPart(string text, Message part);

    [Message("the text of this cell is not in the file: it has no shared text {number}")]
    public static partial Message NoSharedText(string number);

    [Message("write it again")]
    public static partial Message WriteAgain();

    [Message("a formula whose value is not in the file")]
    public static partial Message NoValue();

    [Message("open the workbook in a spreadsheet program and save it, or write the value")]
    public static partial Message SaveOrWrite();

    [Message("a formula; of those in {table}, the last computed values are read")]
    public static partial Message Formula(string table);

    [Message("{text} is beside the table {table} and is not read")]
    public static partial Message Beside(string text, string table);

    [Message("head its column, right beside the table, or remove it")]
    public static partial Message HeadOrRemove();

    [Message("a row below the table {table} is not read")]
    public static partial Message Below(string table);

    [Message("stretch the table over it")]
    public static partial Message Stretch();

    [Message("merged cells {cells}, of which only the first holds anything")]
    public static partial Message Merged(string cells);

    [Message("unmerge them and fill each")]
    public static partial Message Unmerge();
}
