namespace Relations.Workbooks;

/// <summary>What is said of sheets and tables of workbooks.</summary>
static partial class SheetTexts
{
    [Message("a workbook without a table of a dossier, such as one that was exported has")]
    public static partial Message NoTables();

    [Message("the sheet of the dossier is gone, the table {table} with its format and title")]
    public static partial Message HeaderGone(string table);

    [Message("take it from the workbook that was exported")]
    public static partial Message TakeFromExport();

    [Message("the sheet {sheet} has the name of one whose rows are read, and is not read")]
    public static partial Message SameName(string sheet);

    [Message("move its rows to that sheet, or call it something else")]
    public static partial Message MoveRows();

    [Message("the sheet {sheet} seems to hold {table}, and is not read")]
    public static partial Message SeemsToHold(string sheet, string table);

    [Message("name it {table}, and head its columns; or remove what it holds")]
    public static partial Message NameSheet(string table);

    [Message("the sheet {sheet} is a chart, and is not read")]
    public static partial Message Chart(string sheet);

    [Message("the sheet {sheet} has no table of a dossier, and is not read")]
    public static partial Message NoTable(string sheet);

    [Message("name it like the collection whose records it holds")]
    public static partial Message NameLikeCollection();

    [Message("the workbook has macros, which are neither read nor run")]
    public static partial Message Macros();

    [Message("the workbook takes values from other files, which are not opened; those it last had are read")]
    public static partial Message Links();

    [Message("the table {table} is not a table of a dossier, and is not read")]
    public static partial Message UnknownTable(string table);

    [Message("name it {name} where its rows are {table} too")]
    public static partial Message NameCopy(string name, string table);

    [Message("name it {table}, of which it has the headers")]
    public static partial Message NameByHeaders(string table);

    [Message("name it like the collection whose records it holds, or move it to a sheet of its own")]
    public static partial Message NameOrMove();
}
