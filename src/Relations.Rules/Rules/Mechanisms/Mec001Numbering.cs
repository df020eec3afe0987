using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Mec001Numbering : Rule, IChecks<Mechanism>
{
    public override RuleInfo Info { get; } =
        new("MEC001", "numbering", Severity.Warning, "A session number is missing or is recorded twice.")
        {
            Why =
                "Sessions are numbered one after the other. A number that occurs twice is one session recorded twice or a "
                + "slip; a gap before a session is one that is not on record, which is reported as info, because most sources "
                + "mention one session.",
            Basis = "Practice of councils and commissions; sessions count from 1.",
            Needs = "a numbered session of a mechanism; gaps are reported at the mechanism",
            Exceptions =
            [
                "A source that mentions one session only.",
                "A session that was announced with a number and never held.",
            ],
        };

    public void Check(Mechanism subject, RuleContext context)
    {
        Session? last = null;
        var before = 0;
        foreach (var (number, session) in context.Numbered(subject))
        {
            if (number < 1)
            {
                Report(context, session, NoNumber(number));
                continue;
            }

            if (number == before)
            {
                Report(context, session, StandsTwice(number, subject), last);
            }
            else if (number - before > 1 && AreAllRead(subject, context))
            {
                RelatedField after = new(SessionIndex.Numbered(number), new(session, "ordinal"));
                context.Report(
                    Verdict.Violated,
                    new(subject, ""),
                    Between(before, number),
                    related: [after],
                    most: Severity.Info
                );
            }

            (before, last) = (number, session);
        }
    }

    // A number that could not be read may be the one that is missing.
    static bool AreAllRead(Mechanism mechanism, RuleContext context) =>
        context
            .Find(SessionIndex.ByMechanism, new(mechanism.Id))
            .All(session => session.Ordinal is not null || !context.IsMisread(session, "ordinal"));

    static Message Between(int before, int after) =>
        after - before == 2 ? OneMissing(before + 1) : SeveralMissing(before + 1, after - 1);

    static void Report(RuleContext context, Session session, Message message, Session? first = null) =>
        context.Report(
            Verdict.Violated,
            new(session, "ordinal"),
            message,
            null,
            first is null ? [] : [new(First(), new(first, "ordinal"))]
        );

    [Message("{number} is not a session number: expected 1 or more")]
    private static partial Message NoNumber(int number);

    [Message("session {number} of {mechanism} is recorded twice")]
    private static partial Message StandsTwice(int number, Mechanism mechanism);

    [Message("session {number} is not on record")]
    private static partial Message OneMissing(int number);

    [Message("sessions {first} to {last} are not on record")]
    private static partial Message SeveralMissing(int first, int last);

    [Message("the first with this number")]
    private static partial Message First();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "The first two sessions",
            """
            mechanisms:
              - { id: council, names: Council, parties: [AZE, TUR] }
            sessions:
              - { id: second, mechanism: council, ordinal: 2 }
              - { id: first, mechanism: council, ordinal: 1 }
            """
        ),
        new(
            "A gap, and a number twice",
            """
            mechanisms:
              - { id: council, names: Council, parties: [AZE, TUR] }
            sessions:
              - { id: second, mechanism: council, ordinal: 2 }
              - { id: sixth, mechanism: council, ordinal: 6 }
              - { id: seventh, mechanism: council, ordinal: 6 }
            """,
            "info council: session 1 is not on record",
            "info council: sessions 3 to 5 are not on record",
            "warning seventh.ordinal: session 6 of council is recorded twice"
        ),
    ];
}
