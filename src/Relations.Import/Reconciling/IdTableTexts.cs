namespace Relations.Import;

/// <summary>What is wrong with tables of external identifiers and of decisions.</summary>
static partial class IdTableTexts
{
    [Message("{name} is not the name of a record of {collection}")]
    internal static partial Message NoRecord(string name, string collection);

    [Message("{name} is the name of {count} records; give their ids in a column id")]
    internal static partial Message Several(string name, int count);

    [Message("{record} has {scheme} {id} already")]
    internal static partial Message Other(string record, string scheme, string id);

    [Message("there is no column {column}")]
    internal static partial Message NoColumn(string column);

    [Message("the column {column} is not name, collection, id or the name of a scheme, as wikidata")]
    internal static partial Message NoScheme(string column);

    [Message("{collection} is not people, places, organizations or offices")]
    internal static partial Message NoCollection(string collection);

    [Message("{word} is not a decision; write same, different or nothing")]
    internal static partial Message NoDecision(string word);

    [Message("row {row} decides otherwise about the same two records; keep one of the rows")]
    internal static partial Message Contradiction(int row);

    [Message("{imported} is the same as {candidate} here and as {other} in row {row}; keep one of the rows")]
    internal static partial Message TwoCandidates(string imported, string candidate, string other, int row);

    [Message("a table of decisions is written as .csv, .tsv or .xlsx only; save it as one of these")]
    internal static partial Message NotWritten();

    [Message(
        "the table of decisions is written anew, and the sheet {sheet} would be lost; move it to another workbook"
    )]
    internal static partial Message OtherSheets(string sheet);
}
