using Relations.Dossiers;

namespace Relations.Rules;

sealed class Src007BareUrl : Rule, IChecks<Source>
{
    public override RuleInfo Info { get; } =
        new("SRC007", "bare-url", Severity.Warning, "An address with neither the day of access nor a stored copy.")
        {
            Why =
                "Pages change and vanish. A stored copy proves what stood there; the day of access at least tells which state of "
                + "the page was read, and lets one look for it in web archives.",
            Basis = "ISO 690:2021: online documents are cited with the day of access.",
            Needs = "a source with a url",
        };

    public void Check(Source subject, Inspection found)
    {
        if (!string.IsNullOrWhiteSpace(subject.Url) && subject.Retrieved is null && subject.File is null)
        {
            found.Violated(
                "url",
                $"{subject.Id} has an address, and neither the day of access nor a stored copy",
                "add retrieved, or store a copy and name it in file"
            );
        }
    }

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
            "warning ministry.url: ministry has an address, and neither the day of access nor a stored copy"
        ),
    ];
}
