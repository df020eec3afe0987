using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>The days of sources, as dates that messages name.</summary>
static partial class SourceDates
{
    public static NamedDate Publication(this Source source) =>
        new(ThePublication(source), source, "published", source.Published);

    public static NamedDate Retrieval(this Source source) =>
        new(TheRetrieval(source), source, "retrieved", source.Retrieved);

    [Message("the publication of {source}")]
    private static partial Message ThePublication(Source source);

    [Message("the retrieval of {source}")]
    private static partial Message TheRetrieval(Source source);
}
