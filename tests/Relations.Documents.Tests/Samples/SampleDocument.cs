namespace Relations.Documents.Tests;

/// <summary>A document of a few blocks.</summary>
static class SampleDocument
{
    public static Document Of(params Block[] blocks) => new(new("A title", Language.English), blocks);
}
