using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Says where a passage or document is to be found: page and line, archive, and scan.</summary>
static class PlaceText
{
    /// <summary>The page, line and so on; empty where none is on record.</summary>
    public static Inlines Of(BriefingContext context, PassageLocator? locator) =>
        BriefingContext.Joined(
            [
                Part(context, SourceTexts.Page, locator?.Page),
                Part(context, SourceTexts.Folio, locator?.Folio),
                Part(context, SourceTexts.Column, locator?.Column),
                Part(context, SourceTexts.Line, locator?.Line),
                Part(context, SourceTexts.Timestamp, locator?.Timestamp),
            ],
            ", "
        );

    /// <summary>The archive with fonds and item; empty where none is on record.</summary>
    public static Inlines Of(BriefingContext context, ArchivalReference? archive) =>
        BriefingContext.Joined(
            [
                BriefingContext.Optional(archive?.Repository),
                Part(context, SourceTexts.Fonds, archive?.Fonds),
                Part(context, SourceTexts.Item, archive?.Item),
            ],
            ", "
        );

    /// <summary>Everything that is on record of the place of a passage, but for its paragraph.</summary>
    public static Inlines Of(BriefingContext context, PassagePlace place) =>
        BriefingContext.Joined(
            [Of(context, place.Locator), Of(context, place.Archive), Scan(context, place.Scan)],
            "; "
        );

    /// <summary>The link to a scan; empty where there is none.</summary>
    public static Inlines Scan(BriefingContext context, string? url) =>
        string.IsNullOrWhiteSpace(url) ? [] : context.Say(SourceTexts.Scan, [Link(url)]);

    /// <summary>An address, which leads there where it is one of the web.</summary>
    public static Inline Link(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? new Hyperlink(uri, [url])
            : url;

    static Inlines Part(BriefingContext context, LocalizedString text, string? value) =>
        string.IsNullOrWhiteSpace(value) ? [] : context.Say(text, [value]);
}
