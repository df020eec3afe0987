namespace Relations.Dossiers;

/// <summary>What is said of ids that several records have, before they are written as tables.</summary>
static partial class SharedIdTexts
{
    [Message("records of {collection} have lists and no id: their lists cannot be read back")]
    public static partial Message NoId(string collection);

    [Message(
        "{count} records of {collection} have the id {id}: their lists cannot be told apart when the tables are read back"
    )]
    public static partial Message Shared(int count, string collection, string id);

    [Message("so it is with {count} more ids")]
    public static partial Message MoreIds(int count);
}
