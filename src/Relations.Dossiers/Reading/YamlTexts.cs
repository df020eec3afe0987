namespace Relations.Dossiers;

/// <summary>What is said of files that are no YAML.</summary>
static partial class YamlTexts
{
    [Message("not YAML: {what}")]
    internal static partial Message NotYaml(Message what);

    [Message("the line cannot be read")]
    internal static partial Message LineUnreadable();

    [Message("this bracket is not closed")]
    internal static partial Message OpenBracket();

    [Message("a key without a value")]
    internal static partial Message NoValue();

    [Message("no anchor named {anchor} before this alias")]
    internal static partial Message NoAnchor(string anchor);

    [Message("aliases stand for too many nodes (the limit is {limit})")]
    internal static partial Message TooManyAliases(int limit);
}
