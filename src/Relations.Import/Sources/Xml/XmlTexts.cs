namespace Relations.Import;

/// <summary>What is said of files of XML.</summary>
static partial class XmlTexts
{
    [Message("the XML is not well-formed here, and nothing after it is read")]
    internal static partial Message Malformed();

    [Message("the end tag here is not that of the element which is open; nothing after it is read")]
    internal static partial Message NotClosed();

    [Message("an entity that XML does not define; write the character itself")]
    internal static partial Message NoEntity();

    [Message("a document type, which is not read because it may refer to other files or stand for text without end")]
    internal static partial Message DocumentType();

    [Message("remove it from the file")]
    internal static partial Message RemoveType();

    [Message("elements are nested too deep (the limit is {limit})")]
    internal static partial Message TooDeep(int limit);

    [Message("more than the limit of {limit} elements and texts in one record")]
    internal static partial Message ManyElements(int limit);

    [Message("more than the limit of {limit} attributes of one element")]
    internal static partial Message ManyAttributes(int limit);

    [Message("a byte or character that is not valid in the encoding of the file; it is read as U+FFFD")]
    internal static partial Message BadCharacter();

    [Message("no element is chosen by {selector}")]
    internal static partial Message NothingChosen(string selector);

    [Message(
        "the root element is in the namespace {space}: declare a prefix for it in the mapping and use it in paths"
    )]
    internal static partial Message DeclareNamespace(string space);

    [Message("the root element is {name}")]
    internal static partial Message RootIs(string name);

    [Message("{path} is not an XPath")]
    internal static partial Message NotXPath(string path);

    [Message("{path} does not choose elements")]
    internal static partial Message NoElements(string path);

    [Message("there is no function {name} in XPaths of mappings, which have those of XPath 1.0 but for id")]
    internal static partial Message NoFunction(string name);

    [Message("{name} is within an XPath, where names of the mapping are not known")]
    internal static partial Message NoVariable(string name);

    [Message(
        "a condition of {path} is not on its last step, or asks for a position; elements are chosen as they go by"
    )]
    internal static partial Message ConditionTooEarly(string path);

    [Message("the prefix {prefix} is not declared; declare it under namespaces")]
    internal static partial Message NoPrefix(string prefix);
}
