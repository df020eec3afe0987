using Relations.Dossiers;

namespace Relations.Rules;

sealed class Mec001Numbering : Rule, IChecks<Mechanism>
{
    public override RuleInfo Info { get; } =
        new("MEC001", "numbering", Severity.Warning, "A session number is missing or stands twice.")
        {
            Why =
                "Sessions are numbered one after the other. A number twice is one session recorded twice or a slip; a gap "
                + "before a session is one that is not on record, which is a remark, for most sources tell of one session.",
            Basis = "Practice of councils and commissions; sessions count from 1.",
            Needs = "a numbered session of a mechanism; gaps are reported at the mechanism",
            Exceptions =
            [
                "A source that tells of one session only.",
                "A session that was announced with a number and never held.",
            ],
        };

    public void Check(Mechanism subject, Inspection found)
    {
        Session? last = null;
        var before = 0;
        foreach (var (number, session) in found.Numbered(subject))
        {
            if (number < 1)
            {
                Report(
                    found,
                    session,
                    FormattableString.Invariant($"{number} is no session number: expected 1 or more")
                );
                continue;
            }

            if (number == before)
            {
                Report(
                    found,
                    session,
                    FormattableString.Invariant($"session {number} of {subject.Id} stands twice"),
                    last
                );
            }
            else if (number - before > 1)
            {
                RelatedSpot after = new(FormattableString.Invariant($"session {number}"), new(session, "ordinal"));
                found.Report(
                    Verdict.Violated,
                    new(subject, ""),
                    $"{Between(before, number)} not on record",
                    related: [after],
                    most: Severity.Info
                );
            }

            (before, last) = (number, session);
        }
    }

    static string Between(int before, int after) =>
        after - before == 2
            ? FormattableString.Invariant($"session {before + 1} is")
            : FormattableString.Invariant($"sessions {before + 1} to {after - 1} are");

    static void Report(Inspection found, Session session, string message, Session? first = null) =>
        found.Report(
            Verdict.Violated,
            new(session, "ordinal"),
            message,
            null,
            first is null ? [] : [new("the first with this number", new(first, "ordinal"))]
        );

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
            "warning seventh.ordinal: session 6 of council stands twice"
        ),
    ];
}
