using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Fmt014MalformedUrl : RecordRule<Source>
{
    static readonly string[] OfWeb = ["http", "https", "ftp", "ftps"];
    static readonly string[] OfNames = ["doi", "urn", "hdl", "info", "ark"];

    public override RuleInfo Info { get; } =
        new("FMT014", "malformed-url", Severity.Error, "An address is not a valid URL.")
        {
            Why =
                "Reports and workbooks make links of addresses. One without its scheme, with a space in it or on a private "
                + "disk leads nowhere, and a reader cannot look the source up.",
            Basis =
                "RFC 3986: a scheme, a colon and what the scheme demands; for pages a host. Names as doi: and urn: are accepted.",
            Needs = "the url of a source",
        };

    public override void Define(RecordValidator<Source> validator) =>
        validator
            .RuleFor(source => source.Url)
            .Must(url => IsAddress(url!))
            .When(source => source.Url is not null)
            .WithFinding(
                (_, url) => NoAddress(Quotations.Verbatim(url!)),
                (_, url) => IsMeant(url!) ? NearMatch.SpacesHelp(url!) : null,
                (_, url) => IsMeant(url!) ? PendingFix.Write(url!.Trim(), isSafe: true) : null
            );

    [Message("{text} is not a URL: expected one such as https://example.org/page")]
    private static partial Message NoAddress(string text);

    static bool IsMeant(string url) => url.Trim() is var trimmed && trimmed != url && IsAddress(trimmed);

    static bool IsAddress(string url) =>
        !url.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '<' or '>' or '"')
        && Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (
            OfWeb.Contains(uri.Scheme)
                ? uri.Host.Length > 0 && url.Contains("://", StringComparison.Ordinal)
                : IsName(url)
        );

    static bool IsName(string url) =>
        Array.Exists(
            OfNames,
            scheme => url.StartsWith(scheme + ":", StringComparison.OrdinalIgnoreCase) && url.Length > scheme.Length + 1
        );

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A page and a name",
            """
            sources:
              - { id: page, title: Page, url: "https://example.org/ilişkiler?x=1", retrieved: 2017 }
              - { id: article, title: Article, url: "doi:10.1080/03050629908434958", retrieved: 2017 }
            """
        ),
        new(
            "Without a scheme, with a space, and on a disk",
            """
            sources:
              - { id: bare, title: Page, url: example.org/page, retrieved: 2017 }
              - { id: spaced, title: Page, url: "https://example.org/a page", retrieved: 2017 }
              - { id: disk, title: Page, url: "file:///home/somebody/page.html", retrieved: 2017 }
            """,
            "error bare.url: \"example.org/page\" is not a URL: expected one such as https://example.org/page",
            "error spaced.url: \"https://example.org/a page\" is not a URL: expected one such as https://example.org/page",
            "error disk.url: \"file:///home/somebody/page.html\" is not a URL: expected one such as https://example.org/page"
        ),
    ];
}
