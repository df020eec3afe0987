namespace Relations.Dossiers;

/// <summary>What is said of the columns and rows of tables.</summary>
static partial class RowTexts
{
    [Message("{code} is not an ISO 639 language code, such as en")]
    public static partial Message NoLanguage(string code);

    [Message("{table} has no column {column}")]
    public static partial Message NoColumn(string table, string column);

    [Message("{text} is in a column of {table} without a header, which is not read")]
    public static partial Message Unheaded(string text, string table);

    [Message("head the column, or remove it")]
    public static partial Message HeadColumn();

    [Message("a second row about the dossier, of which there is one")]
    public static partial Message SecondHeader();

    [Message("{table} has no column {column} here, and its rows are not read")]
    public static partial Message NoIds(string table, string column);

    [Message("add the column {column}")]
    public static partial Message AddColumn(string column);

    [Message("the table {table} is gone, whose rows this column sums up")]
    public static partial Message TableGone(string table);

    [Message("take its sheet from the workbook that was exported; the column itself is not read")]
    public static partial Message TakeSheet();

    [Message("two rows have the place {place} in the list of {record}")]
    public static partial Message SamePlace(string place, string record);

    [Message("number the rows of a list from 1")]
    public static partial Message NumberRows();

    [Message("expected the place in a list, from 1, found {found}")]
    public static partial Message NoPlace(string found);

    [Message("record {record}")]
    public static partial Message Record(string record);

    [Message("record {record} in {collection}")]
    public static partial Message RecordIn(string record, string collection);

    [Message("a row of {table} that belongs to no item above it")]
    public static partial Message BelongsToNoItem(string table);

    [Message("a row of {table} at {place}, and {owner} has no such list within an item")]
    public static partial Message NoListWithin(string table, string place, Message owner);

    [Message("a row of {table} for {owner}, and there is no such record with such a list")]
    public static partial Message NoRecord(string table, Message owner);
}
