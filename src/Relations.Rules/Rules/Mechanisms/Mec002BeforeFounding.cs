using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Mec002BeforeFounding : OrderRule<Session>
{
    public override RuleInfo Info { get; } =
        new("MEC002", "before-founding", Severity.Error, "A session was held before its mechanism was established.")
        {
            Why =
                "A council meets when it has been founded. One of the two dates is wrong, or the session is another body's.",
            Basis = "The founding instrument of a mechanism comes before its sessions.",
            Needs = "the date of the session, and that of the establishment of its mechanism",
            Verdicts =
                "Violated when every possible day of the session is before every possible day of the establishment; "
                + "undetermined when the days overlap; satisfied otherwise, on the same day and in the same year where both "
                + "give no more.",
            Exceptions = ["A founding session that was counted as the first before the instrument was signed."],
        };

    private protected override bool IsChecked(Precedence order) => order.IsOnRecord;

    public override IEnumerable<Precedence> Orders(Session subject, RuleContext context)
    {
        if (context.Dossier.Find(subject.Mechanism) is { } mechanism)
        {
            var established = new NamedDate(Establishment(mechanism), mechanism, "established", mechanism.Established);
            yield return new(established, subject.Meeting());
        }
    }

    [Message("the establishment of {mechanism}")]
    private static partial Message Establishment(Mechanism mechanism);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A council of 2010 that meets in 2011",
            """
            mechanisms:
              - { id: council, names: Council, parties: [AZE, TUR], established: 2010 }
            sessions:
              - { id: first, mechanism: council, ordinal: 1, dates: 2011-10-25 }
            """
        ),
        new(
            "It meets before it is founded",
            """
            mechanisms:
              - { id: council, names: Council, parties: [AZE, TUR], established: 2010 }
            sessions:
              - { id: first, mechanism: council, ordinal: 1, dates: 2001-10-25 }
            """,
            "error first.dates: session 1 (2001-10-25) comes before the establishment of council (2010)"
        ),
        new(
            "It meets in the year in which it is founded",
            """
            mechanisms:
              - { id: council, names: Council, parties: [AZE, TUR], established: 2010 }
            sessions:
              - { id: first, mechanism: council, ordinal: 1, dates: 2010-10-25 }
            """,
            "maybe first.dates: cannot tell whether session 1 (2010-10-25) comes before the establishment of council (2010)"
        ),
    ];
}
