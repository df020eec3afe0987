using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Clm014SetAsideCited : Rule, IChecks<Record>
{
    const string Text = "Relations\n\nThe two sides met in 1992.\n\nTranslate »";

    public override RuleInfo Info { get; } =
        new("CLM014", "set-aside-cited", Severity.Warning, "A record cites a passage that its source sets aside.")
        {
            Why =
                "A passage is set aside because it states nothing: a heading, a button of a page. A record that cites it has "
                + "the wrong quotation, or the passage does state something.",
            Basis = "The format of dossiers: setAside lists what no record needs to cite.",
            Needs = "a quotation that stands in a stored text, and a passage of that source set aside",
        };

    public void Check(Record subject, RuleContext context)
    {
        foreach (var (path, citation) in Quotations.Of(subject))
        {
            if (
                context.Dossier.Find(citation.Source) is { SetAside.Count: > 0 } source
                && !SourceText.IsBlank(citation.Quote)
                && SourceText.Of(context.Dossier, source) is { } text
                && text.Find(citation.Quote!, citation.Paragraph) is { } passage
                && Aside(source, text, context)
                    .FindIndex(aside => aside.Start < passage.End && passage.Start < aside.End)
                    is var at
                        and >= 0
            )
            {
                context.Violated(
                    path + ".quote",
                    IsSetAside(source),
                    related: [new(SetsAside(), new(source, FormattableString.Invariant($"setAside[{at}].quote")))]
                );
            }
        }
    }

    static List<Passage> Aside(Source source, SourceText text, RuleContext context) =>
        context.Shared(
            (typeof(Clm014SetAsideCited), source.Id),
            () =>
                source
                    .SetAside.Select(aside => SourceText.IsBlank(aside.Quote) ? null : text.Find(aside.Quote!))
                    .Select(passage => passage ?? new Passage(-1, 0, -1))
                    .ToList()
        );

    [Message("{source} sets this passage aside")]
    private static partial Message IsSetAside(Source source);

    [Message("set aside here")]
    private static partial Message SetsAside();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Another passage than the one set aside",
            """
            sources: [{ id: s, title: S, file: sources/s.txt, setAside: [{ quote: Translate », reason: a button }] }]
            events:
              - { id: e, names: E, citations: [{ source: s, quote: met in 1992, reading: stated }] }
            """
        )
        {
            Files = [("sources/s.txt", Text)],
        },
        new(
            "A passage that is set aside",
            """
            sources: [{ id: s, title: S, file: sources/s.txt, setAside: [{ quote: The two sides met in 1992., reason: no statement }] }]
            events:
              - { id: e, names: E, citations: [{ source: s, quote: met in 1992, reading: stated }] }
            """,
            "warning e.citations[0].quote: s sets this passage aside"
        )
        {
            Files = [("sources/s.txt", Text)],
        },
    ];
}
