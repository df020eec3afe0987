using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Rel006BreakKind : Rule, IDefines<DiplomaticRelation>, IDefines<ConsularRelation>
{
    public override RuleInfo Info { get; } =
        new("REL006", "break-kind", Severity.Info, "A break of relations does not say what kind it is.")
        {
            Why =
                "Suspension, severance, recall and war are different acts, of which some close missions and others do not. "
                + "Rules about missions can only use a break whose kind is known.",
            Basis = "The kinds of event of the published data on US diplomatic relations (RDCR).",
            Needs = "an interruption",
        };

    public void Define(RecordValidator<DiplomaticRelation> validator) =>
        validator
            .RuleForEach(relation => relation.Interruptions)
            .Must(HasKind)
            .WithFinding((_, pause) => HasNoKind(pause), (_, _) => SayKind());

    public void Define(RecordValidator<ConsularRelation> validator) =>
        validator
            .RuleForEach(relation => relation.Interruptions)
            .Must(HasKind)
            .WithFinding((_, pause) => HasNoKind(pause), (_, _) => SayKind());

    static bool HasKind(Interruption pause) => pause.Kind is not null;

    static Message HasNoKind(Interruption pause) => pause.From is { } from ? HasNoKind(from) : HasNeither();

    [Message("the break of relations ({date}) has no kind")]
    private static partial Message HasNoKind(SourceDate date);

    [Message("the break of relations has neither a date nor a kind")]
    private static partial Message HasNeither();

    [Message("say whether it was suspended, severed, recalled, war, occupied or state-ended")]
    private static partial Message SayKind();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A severance",
            """
            diplomaticRelations:
              - { id: relations, between: [CUB, USA], established: 1902, interruptions: [{ kind: severed, from: 1961-01-03 }] }
            """
        ),
        new(
            "A break without a kind",
            """
            diplomaticRelations:
              - { id: relations, between: [CUB, USA], established: 1902, interruptions: [{ from: 1961-01-03 }] }
            """,
            "info relations.interruptions[0]: the break of relations (1961-01-03) has no kind"
        ),
    ];
}
