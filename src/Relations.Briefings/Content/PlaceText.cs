using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Says where a passage or document is to be found: page and line, archive, and scan.</summary>
static class PlaceText
{
    /// <summary>The page, line and so on; empty where none is on record.</summary>
    public static Inlines Of(Desk desk, PassageLocator? locator) =>
        Desk.Joined(
            [
                Part(desk, SourceTexts.Page, locator?.Page),
                Part(desk, SourceTexts.Folio, locator?.Folio),
                Part(desk, SourceTexts.Column, locator?.Column),
                Part(desk, SourceTexts.Line, locator?.Line),
                Part(desk, SourceTexts.Timestamp, locator?.Timestamp),
            ],
            ", "
        );

    /// <summary>The archive with fonds and item; empty where none is on record.</summary>
    public static Inlines Of(Desk desk, ArchivalReference? archive) =>
        Desk.Joined(
            [
                Desk.Optional(archive?.Repository),
                Part(desk, SourceTexts.Fonds, archive?.Fonds),
                Part(desk, SourceTexts.Item, archive?.Item),
            ],
            ", "
        );

    /// <summary>Everything that is on record of the place of a passage, but for its paragraph.</summary>
    public static Inlines Of(Desk desk, PassagePlace place) =>
        Desk.Joined([Of(desk, place.Locator), Of(desk, place.Archive), Scan(desk, place.Scan)], "; ");

    /// <summary>The link to a scan; empty where there is none.</summary>
    public static Inlines Scan(Desk desk, string? url) =>
        string.IsNullOrWhiteSpace(url) ? [] : desk.Say(SourceTexts.Scan, [Link(url)]);

    /// <summary>An address, which leads there where it is one of the web.</summary>
    public static Inline Link(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? new Hyperlink(uri, [url])
            : url;

    static Inlines Part(Desk desk, LocalizedString text, string? value) =>
        string.IsNullOrWhiteSpace(value) ? [] : desk.Say(text, [value]);
}
