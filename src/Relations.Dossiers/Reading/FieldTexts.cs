namespace Relations.Dossiers;

/// <summary>What fields hold, and what is said of values that are none of that.</summary>
static partial class FieldTexts
{
    [Message("expected {expected}, found {found}")]
    internal static partial Message Expected(Message expected, ArgumentValue found);

    [Message("true or false without quotes")]
    internal static partial Message TrueOrFalse();

    [Message("an object")]
    internal static partial Message AnObject();

    [Message("a list")]
    internal static partial Message AList();

    [Message("nothing")]
    internal static partial Message Nothing();

    [Message("an object of collections by name")]
    internal static partial Message Collections();

    [Message("a list of records")]
    internal static partial Message Records();

    [Message("the name of a field")]
    internal static partial Message FieldName();

    [Message("text")]
    internal static partial Message Text();

    [Message("text, or an object of texts by language code")]
    internal static partial Message Localised();

    [Message("an object of identifiers by scheme")]
    internal static partial Message Ids();

    [Message("a date as text")]
    internal static partial Message Date();

    [Message("the id of a record")]
    internal static partial Message RecordId();

    [Message("the id of a record of {collections}")]
    internal static partial Message RecordIdOf(ArgumentValue collections);

    [Message("one of {words}")]
    internal static partial Message OneOf(ArgumentValue words);

    [Message("a whole number, without quotes")]
    internal static partial Message UnquotedInteger();

    [Message("a number, without quotes")]
    internal static partial Message UnquotedNumber();

    [Message("a value")]
    internal static partial Message Value();

    [Message("a number from {least} to {most}")]
    internal static partial Message NumberFrom(int least, int most);

    [Message("a number with a decimal point")]
    internal static partial Message WithPoint();

    [Message("a whole number")]
    internal static partial Message Integer();

    [Message("a number")]
    internal static partial Message Number();

    [Message("write {value}")]
    internal static partial Message Write(string value);

    [Message("write it in square brackets, or each item on a line that begins with a dash")]
    internal static partial Message WriteAsList();

    [Message("{word} is another spelling of {meant}")]
    internal static partial Message OtherSpelling(string word, string meant);

    [Message("{word} is no {kind}")]
    internal static partial Message UnknownWord(string word, LocalizedString kind);

    [Message("{type} has no field {field}")]
    internal static partial Message NoField(string type, string field);

    [Message("{type} needs the field {field}")]
    internal static partial Message NeedsField(string type, string field);
}
