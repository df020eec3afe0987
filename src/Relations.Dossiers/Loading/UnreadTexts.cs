namespace Relations.Dossiers;

/// <summary>What is said of files of the folder that are not read.</summary>
static partial class UnreadTexts
{
    [Message("a workbook in the folder of a dossier, which is not read with it")]
    public static partial Message Workbook();

    [Message("relations validate {file} reads it as a dossier of its own, and relations import writes it as a folder")]
    public static partial Message ReadApart(string file);

    [Message("a file that is named after one that is read, and is not read itself")]
    public static partial Message Copy();

    [Message("a table in a format that is not read")]
    public static partial Message OtherFormat();

    [Message("a file that is named after {table}, and is not read")]
    public static partial Message NamedAfterTable(string table);

    [Message("save it as CSV; files of records end in .yaml, .json, .csv or .ndjson")]
    public static partial Message SaveAsCsv();

    [Message("save it as {file}; files of records end in .yaml, .json, .csv or .ndjson")]
    public static partial Message SaveAs(string file);
}
