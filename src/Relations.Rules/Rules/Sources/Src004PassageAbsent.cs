using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Src004PassageAbsent : Rule, IChecks<Record>
{
    const string Stored = """
        Political Relations

        Turkey was the first country to recognize the Republic of Azerbaijan.

        Diplomatic relations were established on January 14, 1992. Turkey’s representative was raised to the level of
        the Embassy.
        """;

    public override RuleInfo Info { get; } =
        new("SRC004", "passage-absent", Severity.Error, "A quote is not in the stored copy of its source.")
        {
            Why =
                "The quote is the proof of the record. One that was retyped, corrected or taken from another edition proves "
                + "nothing. Unicode normalization, white space, the form of quotation marks and soft hyphens do not count; "
                + "letters, case and dashes do. Paragraphs are separated by blank lines and counted from 1 after the heading.",
            Basis = "Archival practice: a quotation is verbatim.",
            Needs = "a quote, and the stored copy of the source; where that cannot be read, SRC005 says so",
        };

    public void Check(Record subject, RuleContext context)
    {
        foreach (var (path, citation) in Quotations.Of(subject))
        {
            Check(path, citation.Quote, citation.Paragraph, context.Dossier.Find(citation.Source), context);
        }

        if (subject is Source source)
        {
            for (var i = 0; i < source.SetAside.Count; i++)
            {
                Check(FormattableString.Invariant($"setAside[{i}]"), source.SetAside[i].Quote, null, source, context);
            }
        }
    }

    static void Check(string path, string? quote, int? paragraph, Source? source, RuleContext context)
    {
        if (source is null || SourceText.IsBlank(quote) || SourceText.Of(context.Dossier, source) is not { } text)
        {
            return;
        }

        if (text.Find(quote!) is not { } passage)
        {
            var nearest = text.Nearest(quote!);
            context.Violated(
                path + ".quote",
                nearest is null ? IsUnlikeAll(source) : IsNotThere(source, DifferenceText.Of(nearest)),
                nearest is null ? null : IsNearest(Where(nearest.Passage), Quotations.Shown(nearest.Text))
            );
        }
        else if (paragraph is { } number && text.Find(quote!, number) is null)
        {
            context.Violated(path + ".paragraph", IsElsewhere(Where(passage), source, number));
        }
    }

    static Message Where(Passage passage) => passage.Paragraph == 0 ? TheHeading() : TheParagraph(passage.Paragraph);

    [Message("the quote is not in {source}, nor is anything like it")]
    private static partial Message IsUnlikeAll(Source source);

    [Message("the quote is not in {source}: {differences}")]
    private static partial Message IsNotThere(Source source, ArgumentValue differences);

    [Message("nearest passage: {place}, {text}")]
    private static partial Message IsNearest(Message place, QuotationValue text);

    [Message("the quote is in {place} of {source}, not in paragraph {number}")]
    private static partial Message IsElsewhere(Message place, Source source, int number);

    [Message("the heading")]
    private static partial Message TheHeading();

    [Message("paragraph {number}")]
    private static partial Message TheParagraph(int number);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Quotes with other quote marks and line breaks than the stored text",
            """
            sources:
              - { id: ministry, title: Political relations, file: sources/ministry.txt }
            diplomaticRelations:
              - id: relations
                between: [AZE, TUR]
                citations:
                  - { source: ministry, paragraph: 2, quote: "established on January 14, 1992", reading: stated }
                  - source: ministry
                    quote: Turkey's representative was raised to the level of the Embassy
                    reading: stated
            """
        )
        {
            Files = [("sources/ministry.txt", Stored)],
        },
        new(
            "A wrong day, a word left out, a sentence of another document and a wrong paragraph",
            """
            sources:
              - { id: ministry, title: Political relations, file: sources/ministry.txt }
            diplomaticRelations:
              - id: relations
                between: [AZE, TUR]
                citations:
                  - { source: ministry, quote: "relations were established on January 15, 1992", reading: stated }
                  - { source: ministry, quote: raised to the level of Embassy, reading: stated }
                  - { source: ministry, quote: The ambassador has presented his credentials, reading: stated }
                  - { source: ministry, paragraph: 1, quote: "January 14, 1992", reading: stated }
            """,
            "error relations.citations[0].quote: the quote is not in ministry: it says \"15\" where the source says \"14\"",
            "error relations.citations[1].quote: the quote is not in ministry: it leaves out \"the\"",
            "error relations.citations[2].quote: the quote is not in ministry, nor is anything like it",
            "error relations.citations[3].paragraph: the quote is in paragraph 2 of ministry, not in paragraph 1"
        )
        {
            Files = [("sources/ministry.txt", Stored)],
        },
    ];
}
