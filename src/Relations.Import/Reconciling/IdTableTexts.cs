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
}
