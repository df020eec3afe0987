using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Rel007ModeMissing : RecordRule<DiplomaticRelation>
{
    public override RuleInfo Info { get; } =
        new("REL007", "mode-missing", Severity.Info, "The start of relations does not say how they were established.")
        {
            Why =
                "A communiqué, notes, credentials and the opening of a mission are acts of different days. Without the mode two "
                + "datings of one start cannot be told apart.",
            Basis = "The published data on US diplomatic relations (RDCR) keeps date and mode together.",
            Needs = "relations with their establishment",
            Exceptions = ["A source that gives the day alone."],
        };

    internal override bool JudgesDeprecated => false;

    public override void Define(RecordValidator<DiplomaticRelation> validator) =>
        validator
            .RuleFor(relation => relation.Mode)
            .OnRecord()
            .When(relation => relation.Established is not null)
            .WithFinding(relation => NotOnRecord(relation.Established!), at: "");

    [Message("how the relations were established ({date}) is not on record")]
    private static partial Message NotOnRecord(SourceDate date);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "By a protocol",
            """
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR], established: 1992-01-14, mode: protocol }
            """
        ),
        new(
            "The day alone",
            """
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR], established: 1992-01-14 }
            """,
            "info relations: how the relations were established (1992-01-14) is not on record"
        ),
    ];
}
