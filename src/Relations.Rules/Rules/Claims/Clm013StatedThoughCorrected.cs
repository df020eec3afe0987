using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Clm013StatedThoughCorrected : Rule, IChecks<Record>
{
    public override RuleInfo Info { get; } =
        new(
            "CLM013",
            "stated-though-corrected",
            Severity.Warning,
            "A citation is stated, but its note says that the passage is read differently."
        )
        {
            Why =
                "\"Removed renders a word that also means raised\" departs from the words of the source. The reading that says so is corrected: a "
                + "reader who looks at stated citations alone takes the words for those of the source.",
            Basis = "Archival practice: emendations are marked and explained.",
            Needs = "a citation that is stated, with a note",
            Exceptions = ["A note on words that the record does not use."],
        };

    public void Check(Record subject, RuleContext context)
    {
        foreach (var (path, citation) in Quotations.Of(subject))
        {
            if (citation is { Reading: Reading.Stated, Note: { Length: > 0 } note } && Departure(note) is { } words)
            {
                context.Violated(path + ".reading", IsRead(Quotations.Shown(words)), MakeCorrected());
            }
        }
    }

    static string? Departure(string note) =>
        Terms.Of("departure").In(note) is [var first, ..]
            ? first.Words
            : Lexicon
                .WordsOf("departure-mark")
                .FirstOrDefault(mark => note.Contains(mark, StringComparison.OrdinalIgnoreCase));

    [Message("the citation is stated, but its note says {words}")]
    private static partial Message IsRead(QuotationValue words);

    [Message("change its reading to corrected, or move the note to where it belongs")]
    private static partial Message MakeCorrected();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A corrected citation, and a note on the words of a stated one",
            """
            events:
              - { id: a, names: A, citations: [{ source: s, quote: the first campaign, reading: corrected, note: Campaign renders a word that also means a voyage. }] }
              - { id: b, names: B, citations: [{ source: s, quote: the conference, reading: stated, note: The sentence is garbled. Which body held it does not become clear. }] }
            """
        ),
        new(
            "Stated in four languages",
            """
            events:
              - { id: a, names: A, citations: [{ source: s, quote: q, reading: stated, note: '"Campaign" renders a word that also means a voyage.' }] }
              - { id: b, names: B, citations: [{ source: s, quote: q, reading: stated, note: Çeviri hatası vardır. }] }
              - { id: c, names: C, citations: [{ source: s, quote: q, reading: stated, note: Çap səhvi düzəldilib. }] }
              - { id: d, names: D, citations: [{ source: s, quote: q, reading: stated, note: "Coquille : mars est mai." }] }
            """,
            "warning a.citations[0].reading: the citation is stated, but its note says \"renders a word\"",
            "warning b.citations[0].reading: the citation is stated, but its note says \"çeviri hatası\"",
            "warning c.citations[0].reading: the citation is stated, but its note says \"çap səhvi\"",
            "warning d.citations[0].reading: the citation is stated, but its note says \"coquille\""
        ),
    ];
}
