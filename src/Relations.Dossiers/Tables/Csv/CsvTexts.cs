namespace Relations.Dossiers;

/// <summary>What is said of files of CSV and NDJSON, and of the packages that describe them.</summary>
static partial class CsvTexts
{
    [Message("not CSV: {what}")]
    public static partial Message NotCsv(Message what);

    [Message("a row of {count} {count|field|fields} under a header of {width} {width|field|fields}")]
    public static partial Message WrongWidth(int count, int width);

    [Message("put a field that holds a comma between quotation marks, or remove what is superfluous")]
    public static partial Message QuoteComma();

    [Message("write a comma for each field that is left empty")]
    public static partial Message AddCommas();

    [Message("a field over {lines} lines, of which {rows} look like rows of their own")]
    public static partial Message SwallowedRows(int lines, int rows);

    [Message("close its quotation mark where the field ends, or double one that belongs to the text")]
    public static partial Message CloseQuotes();

    [Message("a row of {table} that does not say in which collection its record is")]
    public static partial Message NoCollection(string table);

    [Message("a row of {table} for a record in {file}, and there is none with such a list")]
    public static partial Message NoFile(string table, string file);

    [Message("a line longer than the limit of {limit} bytes")]
    public static partial Message LongLine(int limit);

    [Message("{file} is listed here, and is not in the folder")]
    public static partial Message NotInFolder(string file);

    [Message("{table} has no column {column}, which is listed here")]
    public static partial Message NoColumn(string table, string column);

    [Message("restore it; or, if nothing in it is wanted any more, remove it from {package}")]
    public static partial Message PutBack(string package);

    [Message("{record}: a list has a line of its field for each item, and an item has a line break")]
    public static partial Message LineBreakInItem(string record);
}
