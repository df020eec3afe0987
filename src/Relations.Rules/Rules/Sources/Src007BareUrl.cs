using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Src007BareUrl : RecordRule<Source>
{
    public override RuleInfo Info { get; } =
        new("SRC007", "bare-url", Severity.Warning, "An address has neither the day of access nor a stored copy.")
        {
            Why =
                "Pages change and vanish. A stored copy proves what stood there; the day of access at least tells which state of "
                + "the page was read, and lets one look for it in web archives.",
            Basis = "ISO 690:2021: online documents are cited with the day of access.",
            Needs = "a source with a url",
        };

    public override void Define(RecordValidator<Source> validator) =>
        validator
            .RuleFor(source => source.Url)
            .Must(string.IsNullOrWhiteSpace)
            .When(source => source.Retrieved is null && source.File is null)
            .WithFinding(IsBare, AddAccess);

    [Message("{source} has an address, but neither the day of access nor a stored copy")]
    private static partial Message IsBare(Source source);

    [Message("add retrieved, or store a copy and name it in file")]
    private static partial Message AddAccess();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A day of access, and a stored copy",
            """
            sources:
              - { id: ministry, title: Relations, url: "https://example.org/relations", retrieved: 2017-12-31 }
              - { id: gazette, title: Gazette, url: "https://example.org/gazette", file: sources/gazette.txt }
            """
        ),
        new(
            "Nothing but the address",
            """
            sources:
              - { id: ministry, title: Relations, url: "https://example.org/relations" }
            """,
            "warning ministry.url: ministry has an address, but neither the day of access nor a stored copy"
        ),
    ];
}
