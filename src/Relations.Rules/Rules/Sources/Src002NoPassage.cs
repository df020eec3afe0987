using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Src002NoPassage : Rule, IChecks<Record>
{
    public override RuleInfo Info { get; } =
        new("SRC002", "no-passage", Severity.Warning, "A citation has neither the words of the source nor their place.")
        {
            Why =
                "A whole document proves nothing that a reader could find. The quote ties the statement to its passage, and "
                + "the number of the paragraph or page is the least that lets a reader look it up.",
            Basis = "Archival practice; the quotation and page properties of references on Wikidata.",
            Needs = "a citation",
        };

    public void Check(Record subject, RuleContext context)
    {
        foreach (var (path, citation) in Quotations.Of(subject))
        {
            if (SourceText.IsBlank(citation.Quote) && citation is { Paragraph: null, Locator: null, Scan: null })
            {
                context.Violated(path, HasNoPlace(citation.Source), AddQuote());
            }
        }
    }

    [Message("the citation of {source} has neither a quote nor a paragraph")]
    private static partial Message HasNoPlace(Ref<Source> source);

    [Message("add the words of the source as quote")]
    private static partial Message AddQuote();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A quote, a paragraph alone, and a page alone",
            """
            recognitions:
              - id: recognition
                by: TUR
                of: AZE
                citations:
                  - { source: ministry, quote: Turkey was the first country to recognize, reading: stated }
                  - { source: gazette, paragraph: 4, reading: stated }
                  - { source: yearbook, locator: { page: 12 }, reading: stated }
            """
        ),
        new(
            "A source and nothing of it",
            """
            recognitions:
              - { id: recognition, by: TUR, of: AZE, citations: [{ source: ministry, reading: stated }] }
            """,
            "warning recognition.citations[0]: the citation of ministry has neither a quote nor a paragraph"
        ),
    ];
}
