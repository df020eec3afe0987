using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Src010UncitedNote : Rule, IChecks<Record>
{
    static readonly (string Words, string Folded)[] Signs =
    [
        .. ((string[])["according to", "as reported by", "göre", "görə", "selon", "d'après"]).Select(words =>
            (words, FoldedNames.Fold(words))
        ),
    ];

    public override RuleInfo Info { get; } =
        new("SRC010", "uncited-note", Severity.Info, "A note names a source, but the record cites none.")
        {
            Why =
                "\"According to the gazette\" is a citation that no program finds: it is in no list of sources, its passage cannot be "
                + "checked, and the source counts as unused.",
            Basis = "genealogix/glx issue 162.",
            Needs = "a note with words such as \"according to\"",
        };

    public void Check(Record subject, RuleContext context)
    {
        if (subject.Note is { } note && subject.Citations.Count == 0)
        {
            var folded = FoldedNames.Fold(note);
            if (Array.Find(Signs, sign => folded.Contains(sign.Folded, StringComparison.Ordinal)).Words is { } words)
            {
                context.Violated("note", NamesSource(new(words), subject));
            }
        }
    }

    [Message("the note says {words}, but {record} has no citation")]
    private static partial Message NamesSource(QuotationValue words, Record record);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A note beside a citation",
            """
            people:
              - id: somebody
                names: Somebody
                note: According to the gazette.
                citations: [{ source: gazette, paragraph: 1, reading: stated }]
            """
        ),
        new(
            "Notes in the place of citations",
            """
            people:
              - { id: somebody, names: Somebody, note: According to the gazette. }
              - { id: another, names: Another, note: Resmî Gazete'ye göre. }
              - { id: third, names: Third, note: D'après le Journal officiel. }
            """,
            "info somebody.note: the note says \"according to\", but somebody has no citation",
            "info another.note: the note says \"göre\", but another has no citation",
            "info third.note: the note says \"d'après\", but third has no citation"
        ),
    ];
}
