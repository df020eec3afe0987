namespace Relations.Dossiers;

/// <summary>What fields hold, and what is said of values that are none of that.</summary>
static partial class FieldTexts
{
    [Message("expected {expected}, found {found}")]
    public static partial Message Expected(Message expected, ArgumentValue found);

    [Message("true or false without quotes")]
    public static partial Message TrueOrFalse();

    [Message("an object")]
    public static partial Message AnObject();

    [Message("a list")]
    public static partial Message AList();

    [Message("nothing")]
    public static partial Message Nothing();

    [Message("an object of collections by name")]
    public static partial Message Collections();

    [Message("a list of records")]
    public static partial Message Records();

    [Message("the name of a field")]
    public static partial Message FieldName();

    [Message("text")]
    public static partial Message Text();

    [Message("text, or an object of texts by language code")]
    public static partial Message Localised();

    [Message("an object of identifiers by scheme")]
    public static partial Message Ids();

    [Message("a date as text")]
    public static partial Message Date();

    [Message("the id of a record")]
    public static partial Message RecordId();

    [Message("the id of a record of {collections}")]
    public static partial Message RecordIdOf(ArgumentValue collections);

    [Message("one of {words}")]
    public static partial Message OneOf(ArgumentValue words);

    [Message("a whole number, without quotes")]
    public static partial Message UnquotedInteger();

    [Message("a number, without quotes")]
    public static partial Message UnquotedNumber();

    [Message("a value")]
    public static partial Message Value();

    [Message("a number from {least} to {most}")]
    public static partial Message NumberFrom(int least, int most);

    [Message("a number with a decimal point")]
    public static partial Message WithPoint();

    [Message("a whole number")]
    public static partial Message Integer();

    [Message("a number")]
    public static partial Message Number();

    [Message("write {value}")]
    public static partial Message Write(string value);

    [Message("write it in square brackets, or each item on a line that begins with a dash")]
    public static partial Message WriteAsList();

    [Message("{word} is another spelling of {meant}")]
    public static partial Message OtherSpelling(string word, string meant);

    [Message("unknown {kind}: {word}")]
    public static partial Message UnknownWord(string word, LocalizedString kind);

    [Message("{type} has no field {field}")]
    public static partial Message NoField(string type, string field);

    [Message("{type} needs the field {field}")]
    public static partial Message NeedsField(string type, string field);
}
