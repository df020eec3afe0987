using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Agr009PartyEnded : RecordRule<Agreement>
{
    static readonly RecordIndex<Statement, string> ByAbout = new(
        dossier => dossier.Statements,
        statement => statement.About.Select(about => about.Id).OfType<string>()
    );

    public override RuleInfo Info { get; } =
        new(
            "AGR009",
            "party-ended",
            Severity.Warning,
            "A bilateral agreement is in force after one of its parties ended."
        )
        {
            Why =
                "A treaty between two states ends with one of them, or continues with a successor that says so. Without "
                + "that, it counts for a state that no longer exists.",
            Basis =
                "Vienna Convention on Succession of States in respect of Treaties 1978 (in force 6 November 1996), art. 31 to 38; practice "
                + "before. The ends are those of the register.",
            Needs = "an agreement of two parties with the interval of its force, and a party that has ended",
            Verdicts =
                "Violated when the force certainly lasts beyond the day after the last day of the party, as where it is open "
                + "(..); undetermined when it may; satisfied otherwise, where no end of the force is on record, where a "
                + "successor is among the parties, and where a statement is about the agreement or about the party that ended.",
            Exceptions = ["Treaties about borders, which bind a successor without more."],
        };

    public override void Define(RecordValidator<Agreement> validator) =>
        validator
            .RuleFor(agreement => agreement.InForce)
            .NotContradictedByAny(EndedParties)
            .WithFinding(
                (agreement, ended) =>
                    Violation.Of(agreement.TimeInForce(), Outlasts(agreement.TimeInForce(), ended.NamedDate)) with
                    {
                        Certain = PeriodBound.EndOf(agreement.InForce!).NotAfter(ended.End.NextDay).Not(),
                        Related = Chronology.Related(ended.NamedDate),
                        Help = Name(),
                    }
            )
            .When(agreement =>
                agreement is { Parties.Count: 2, InForce.Value: EdtfInterval { EndEnd: not EdtfEnd.Unknown } }
            );

    static IEnumerable<Existence> EndedParties(Agreement agreement, RuleContext context) =>
        context.Find(ByAbout, agreement.Id).Count > 0
            ? []
            : agreement
                .Parties.Select(party => Existence.Of(context, party.Id))
                .OfType<Existence>()
                .Where(existence => !IsContinued(existence, context));

    static bool IsContinued(Existence existence, RuleContext context) =>
        existence.End == PeriodBound.StillGoingOn || context.Find(ByAbout, existence.State.Id).Count > 0;

    [Message("{force} outlasts {existence}")]
    private static partial Message Outlasts(NamedDate force, NamedDate existence);

    [Message("end it, or record the statement by which a successor continued it")]
    private static partial Message Name();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A treaty that ended with a party, one whose end is not on record, and one that was continued",
            """
            agreements:
              - { id: ended, title: Treaty, parties: [DDR, TUR], inForce: 1979-01-01/1990-10-03 }
              - { id: begun, title: Treaty, parties: [DDR, TUR], inForce: 1979-01-01 }
              - { id: continued, title: Treaty, parties: [CSK, TUR], inForce: 1979-01-01/.. }
              - { id: greater, title: Treaty, parties: [RUS, SUN, USA], inForce: 1994-12-05/2009-12-05 }
            statements:
              - { id: continuity, kind: policy-position, holder: CZE, about: [CSK, CZE], text: The Czech Republic continues the treaties. }
            """
        ),
        new(
            "A treaty with a party that ended, in force today",
            """
            agreements:
              - { id: treaty, title: Treaty, parties: [DDR, TUR], inForce: 1979-01-01/.. }
            """,
            "warning treaty.inForce: the time in force (1979-01-01/..) outlasts the existence of DDR (1949-10-07/1990-10-02)"
        ),
        new(
            "It ended in the year in which the party did",
            """
            agreements:
              - { id: treaty, title: Treaty, parties: [DDR, TUR], inForce: 1979-01-01/1990 }
            """,
            "maybe treaty.inForce: cannot tell whether the time in force (1979-01-01/1990) outlasts the existence of DDR (1949-10-07/1990-10-02)"
        ),
    ];
}
