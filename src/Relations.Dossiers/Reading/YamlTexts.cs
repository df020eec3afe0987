namespace Relations.Dossiers;

/// <summary>What is said of files that are no YAML.</summary>
static partial class YamlTexts
{
    [Message("not YAML: {what}")]
    public static partial Message NotYaml(Message what);

    [Message("the line cannot be read")]
    public static partial Message LineUnreadable();

    [Message("this bracket is not closed")]
    public static partial Message OpenBracket();

    [Message("a key without a value")]
    public static partial Message NoValue();

    [Message("no anchor named {anchor} before this alias")]
    public static partial Message NoAnchor(string anchor);

    [Message("aliases stand for too many nodes (the limit is {limit})")]
    public static partial Message TooManyAliases(int limit);
}
