using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Mec006AfterEnd : OrderRule<Session>
{
    public override RuleInfo Info { get; } =
        new("MEC006", "after-end", Severity.Error, "A session was held after its mechanism had ended.")
        {
            Why =
                "A council that has ended no longer meets. One of the two dates is wrong, or the session is another body's.",
            Basis = "Two records that cannot both be true.",
            Needs = "the date of the session, and that of the end of its mechanism",
            Verdicts =
                "Violated when every possible day of the session is after every possible day of the end; undetermined when "
                + "the days overlap; satisfied otherwise, on the same day and in the same year where both give no more.",
        };

    private protected override bool IsChecked(Precedence order) => order.IsOnRecord;

    private protected override NamedDate At(Precedence order) => order.Earlier;

    public override IEnumerable<Precedence> Orders(Session subject, RuleContext context)
    {
        if (context.Dossier.Find(subject.Mechanism) is { } mechanism)
        {
            yield return new(subject.Meeting(), new(EndOf(mechanism), mechanism, "ended", mechanism.Ended));
        }
    }

    [Message("the end of {mechanism}")]
    private static partial Message EndOf(Mechanism mechanism);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A council that meets on its last day, and one that goes on",
            """
            mechanisms:
              - { id: council, names: Council, parties: [AZE, TUR], ended: 2011-10-25 }
              - { id: other, names: Other, parties: [AZE, TUR], ended: .. }
            sessions:
              - { id: last, mechanism: council, ordinal: 3, dates: 2011-10-25 }
              - { id: next, mechanism: other, ordinal: 3, dates: 2015 }
            """
        ),
        new(
            "It meets five years later",
            """
            mechanisms:
              - { id: council, names: Council, parties: [AZE, TUR], established: 2001, ended: 2010 }
            sessions:
              - { id: late, mechanism: council, ordinal: 8, dates: 2015-03-11 }
            """,
            "error late.dates: the end of council (2010) comes before session 8 (2015-03-11)"
        ),
        new(
            "It meets in the year in which it ends",
            """
            mechanisms:
              - { id: council, names: Council, parties: [AZE, TUR], ended: 2010-05-01 }
            sessions:
              - { id: last, mechanism: council, ordinal: 8, dates: 2010 }
            """,
            "maybe last.dates: cannot tell whether the end of council (2010-05-01) comes before session 8 (2010)"
        ),
    ];
}
