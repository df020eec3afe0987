namespace Relations.Import;

/// <summary>What is said of a mapping that is broken.</summary>
static partial class MappingTexts
{
    [Message("the file holds no mapping")]
    internal static partial Message Empty();

    [Message("no file is read, since the mapping is broken")]
    internal static partial Message NothingRead();

    [Message("mend what is found in the mapping")]
    internal static partial Message MendFirst();

    [Message("expected a text as key")]
    internal static partial Message KeyIsText();

    [Message("expected {expected}, found {found}")]
    internal static partial Message Expected(Message expected, ArgumentValue found);

    [Message("text")]
    internal static partial Message Text();

    [Message("a whole number")]
    internal static partial Message Number();

    [Message("true or false")]
    internal static partial Message TrueOrFalse();

    [Message("an object")]
    internal static partial Message AnObject();

    [Message("a list")]
    internal static partial Message AList();

    [Message("{item}, or a list of that")]
    internal static partial Message OneOrList(Message item);

    [Message("{choices}")]
    internal static partial Message OneOf(ArgumentValue choices);

    [Message("there is no word {word} here")]
    internal static partial Message NoWord(string word);

    [Message("{form} has no member {name}")]
    internal static partial Message NoKey(string form, string name);

    [Message("{form} needs a member {name}")]
    internal static partial Message NeedsKey(string form, string name);

    [Message("{form} needs a member {names}")]
    internal static partial Message NeedsOneOf(string form, ArgumentValue names);

    [Message("the list is empty")]
    internal static partial Message EmptyList();

    [Message("write {what}")]
    internal static partial Message Write(Message what);

    [Message("there are {names}")]
    internal static partial Message ThereAre(ArgumentValue names);

    [Message("mappings of version {version} cannot be read; this tool reads version {known}")]
    internal static partial Message NoVersion(string version, int known);

    [Message("{section} has no {name}")]
    internal static partial Message NoName(string section, string name);

    [Message("expected one character")]
    internal static partial Message OneCharacter();

    [Message("the delimiter and the quotation mark are two different characters, and neither is a line break")]
    internal static partial Message NoDividers();

    [Message("{key} says nothing about files of the format {formats}")]
    internal static partial Message NotOfFormat(string key, ArgumentValue formats);

    [Message("{value} has no part {name}")]
    internal static partial Message NoPart(string value, string name);

    [Message("the lookup {name} needs rows, or files and a key")]
    internal static partial Message LookupNeeds(string name);

    [Message("the lookup {name} needs columns, since its files have no headers")]
    internal static partial Message LookupNeedsColumns(string name);

    [Message("the field {field} holds one value, and a list is given")]
    internal static partial Message NoList(string field);

    [Message("the field {field} holds objects; say under fields what is in them: {names}")]
    internal static partial Message NeedsFields(string field, ArgumentValue names);

    [Message("the field {field} holds no object")]
    internal static partial Message NoFields(string field);

    [Message("a value without a source")]
    internal static partial Message NoSource();

    [Message("a value with two sources, {first} and {second}")]
    internal static partial Message TwoSources(string first, string second);

    [Message("{name} is not defined above")]
    internal static partial Message NotDefined(string name);

    [Message("a brace or bracket of the template is not closed, or closes nothing")]
    internal static partial Message OpenTemplate();

    [Message("write a brace or bracket twice where it stands for itself")]
    internal static partial Message CloseTemplate();

    [Message("no target above is named {name}")]
    internal static partial Message NoTarget(string name);

    [Message("a condition that asks nothing")]
    internal static partial Message EmptyCondition();

    [Message("{text} is not a regular expression")]
    internal static partial Message NoExpression(string text);

    [Message("a map needs values, or the name of a map")]
    internal static partial Message MapNeeds();

    [Message("the map has the key {key} twice, case and accents aside")]
    internal static partial Message SameKey(string key);

    [Message("the pattern {pattern} has no group {name}")]
    internal static partial Message NoGroup(string pattern, string name);

    [Message("the lookup {table} has no column {name}")]
    internal static partial Message NoLookupColumn(string table, string name);

    [Message("{text} is not a pattern of dates")]
    internal static partial Message NoDatePattern(string text);

    [Message(
        "a pattern has yyyy, or yy with years, and may have M, MM or MMM for the month, d or dd for the day, and * for any rest; or it is edtf or text"
    )]
    internal static partial Message DatePatterns();

    [Message("there is no calendar {name}")]
    internal static partial Message NoCalendar(string name);

    /// <summary>What a node is, for a message about what it should be.</summary>
    internal static ArgumentValue Found(MappingNode node) =>
        node.IsObject ? ArgumentValue.Of(AnObject())
        : node.IsList ? ArgumentValue.Of(AList())
        : node.Text.Length == 0 ? ArgumentValue.Of(FieldTexts.Nothing())
        : ArgumentValue.Of(Scalars.Shorten(node.Text));
}
