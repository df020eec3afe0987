namespace Relations.Import;

/// <summary>What is said of workbooks of any shape.</summary>
static partial class SheetSourceTexts
{
    [Message("the sheet {sheet} is not read")]
    internal static partial Message Unread(string sheet);

    [Message("name the sheet in the mapping where its rows are wanted")]
    internal static partial Message NameSheet();

    [Message("there is no sheet {sheet}")]
    internal static partial Message NoSheet(string sheet);

    [Message("the sheets are {sheets}")]
    internal static partial Message SheetsAre(ArgumentValue sheets);

    [Message("{range} is not a range of cells, such as {example}, and no table has this name")]
    internal static partial Message NoRange(string range, string example);

    [Message("the cell holds the error {error}")]
    internal static partial Message ErrorValue(string error);

    [Message("no row is read as headers; the columns are called 1, 2, 3")]
    internal static partial Message NoHeaders();

    [Message("row {row} is read as the headers; the rows above it are not read")]
    internal static partial Message HeadersAt(int row);

    [Message("a cell beyond the columns with headers; its column is called {name}")]
    internal static partial Message NoHeader(string name);

    [Message("not a workbook of OpenDocument: it has no part {part}")]
    internal static partial Message NotOpenDocument(string part);

    [Message("a password protects the workbook; save it without one")]
    internal static partial Message Encrypted();

    [Message("more rows than the limit of {limit}; those after it are not read")]
    internal static partial Message TooManyRows(int limit);

    [Message("the rows repeat their cells more often than the limit of {limit}")]
    internal static partial Message TooManyCells(int limit);
}
