namespace Relations.Import;

/// <summary>What is said of the examples of a mapping.</summary>
static partial class ExampleTexts
{
    [Message("an example names its input where the mapping has several")]
    internal static partial Message WhichInput();

    [Message("not found: {expected}")]
    internal static partial Message NotFound(string expected);

    [Message("found: {message}")]
    internal static partial Message AlsoFound(string message);

    [Message("{collection} has no record {id}")]
    internal static partial Message NotMade(string collection, string id);

    [Message("{collection} has a further record {id}")]
    internal static partial Message AlsoMade(string collection, string id);

    [Message("{path} is absent")]
    internal static partial Message IsAbsent(string path);

    [Message("{path} is {found}")]
    internal static partial Message Is(string path, string found);
}
