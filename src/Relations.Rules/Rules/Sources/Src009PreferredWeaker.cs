using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Src009PreferredWeaker : Rule, IChecks<Record>
{
    public override RuleInfo Info { get; } =
        new(
            "SRC009",
            "preferred-weaker",
            Severity.Warning,
            "The preferred record cites a source that is further from the fact than its rival's."
        )
        {
            Why =
                "A gazette says more of its own act than a handbook made from it. Whoever prefers the handbook has a reason, "
                + "and a reader should find it: waive the finding with it. Of several sources of a record the closest counts.",
            Basis = "Source criticism: primary before secondary before derived; genealogix/glx issue 144.",
            Needs = "two records of one fact, one of them of rank preferred, and the kind of a source of each",
            Exceptions = ["A primary source that is known to err."],
        };

    // Rivals that are deprecated are not in the index, and a preferred record is not deprecated.
    public void Check(Record subject, RuleContext context)
    {
        if (
            subject is Office
            || subject.Rank != Rank.Preferred
            || FactKeys.KeyOf(subject) is not { } fact
            || KindOf(subject, context.Dossier) is not { } mine
        )
        {
            return;
        }

        // The rival whose source is closest to the fact says it best.
        var rivals = context.Find(FactKeys.ByFact, fact).Where(rival => KindOf(rival, context.Dossier) is not null);
        var closest = context.Shared(
            (typeof(Src009PreferredWeaker), fact),
            () => Tuple.Create(rivals.MinBy(rival => KindOf(rival, context.Dossier)))
        );
        if (closest.Item1 is { } other && KindOf(other, context.Dossier) is { } theirs && mine > theirs)
        {
            context.Violated(
                "rank",
                IsWeaker(subject, Word(mine), other, Word(theirs)),
                null,
                [new(CheckTexts.Named(other), new(other, "citations"))]
            );
        }
    }

    static SourceKind? KindOf(Record record, Dossier dossier) =>
        record.Citations.Select(citation => dossier.Find(citation.Source)?.Kind).Min();

    static LocalizedString Word(SourceKind kind) =>
        kind switch
        {
            SourceKind.Primary => Primary,
            SourceKind.Secondary => Secondary,
            _ => Derived,
        };

    const string Sources = """
        sources:
          - { id: gazette, title: Gazette, kind: primary }
          - { id: handbook, title: Handbook, kind: secondary }

        """;

    [Message("{record} is preferred and cites a {kind} source, but {other} cites a {otherKind} one")]
    private static partial Message IsWeaker(
        Record record,
        LocalizedString kind,
        Record other,
        LocalizedString otherKind
    );

    [Localized("primary")]
    static partial LocalizedString Primary { get; }

    [Localized("secondary")]
    static partial LocalizedString Secondary { get; }

    [Localized("derived")]
    static partial LocalizedString Derived { get; }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "The primary source is preferred",
            Sources
                + """
                independence:
                  - id: declared
                    state: AZE
                    date: 1991-08-30
                    rank: preferred
                    citations: [{ source: gazette, paragraph: 1, reading: stated }]
                  - id: enacted
                    state: AZE
                    date: 1991-10-18
                    citations: [{ source: handbook, paragraph: 1, reading: stated }]
                """
        ),
        new(
            "The handbook is preferred",
            Sources
                + """
                independence:
                  - id: declared
                    state: AZE
                    date: 1991-08-30
                    citations: [{ source: gazette, paragraph: 1, reading: stated }]
                  - id: enacted
                    state: AZE
                    date: 1991-10-18
                    rank: preferred
                    citations: [{ source: handbook, paragraph: 1, reading: stated }]
                """,
            "warning enacted.rank: enacted is preferred and cites a secondary source, but declared cites a primary one"
        ),
    ];
}
