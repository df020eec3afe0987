using Relations.Dossiers;

namespace Relations.Rules;

sealed class Mec001Numbering : Rule, IChecks<Mechanism>
{
    public override RuleInfo Info { get; } =
        new("MEC001", "numbering", Severity.Warning, "A session number is missing or stands twice.")
        {
            Why =
                "Sessions are numbered one after the other. A number twice is one session recorded twice or a slip; a gap "
                + "between two sessions is one that is not on record.",
            Basis = "Practice of councils and commissions; sessions count from 1.",
            Needs =
                "two numbered sessions of a mechanism; those before the first on record are not asked for, since a source "
                + "may begin with any of them",
            Exceptions = ["A session that was announced with a number and never held."],
        };

    public void Check(Mechanism subject, Inspection found)
    {
        (int Number, Session Session)? last = null;
        foreach (var (number, session) in found.Numbered(subject))
        {
            if (number < 1)
            {
                Report(
                    found,
                    session,
                    FormattableString.Invariant($"{number} is no session number: expected 1 or more"),
                    null
                );
            }
            else if (last?.Number == number)
            {
                Report(
                    found,
                    session,
                    FormattableString.Invariant($"session {number} of {subject.Id} stands twice"),
                    last
                );
            }
            else if (last is { Number: var before } && number - before > 1)
            {
                Report(found, session, $"{Between(before, number)} of {subject.Id} not on record", last);
            }

            last = number < 1 ? last : (number, session);
        }
    }

    static string Between(int before, int after) =>
        after - before == 2
            ? FormattableString.Invariant($"session {before + 1}")
            : FormattableString.Invariant($"sessions {before + 1} to {after - 1}");

    static void Report(Inspection found, Session session, string message, (int Number, Session Session)? last)
    {
        IReadOnlyList<RelatedSpot> related = last is var (number, other)
            ? [new(FormattableString.Invariant($"session {number}"), new(other, "ordinal"))]
            : [];
        found.Report(Verdict.Violated, new(session, "ordinal"), message, null, related);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Sessions 5 and 6",
            """
            mechanisms:
              - { id: council, names: Council, parties: [AZE, TUR] }
            sessions:
              - { id: fifth, mechanism: council, ordinal: 5 }
              - { id: sixth, mechanism: council, ordinal: 6 }
            """
        ),
        new(
            "A gap, and a number twice",
            """
            mechanisms:
              - { id: council, names: Council, parties: [AZE, TUR] }
            sessions:
              - { id: third, mechanism: council, ordinal: 3 }
              - { id: sixth, mechanism: council, ordinal: 6 }
              - { id: seventh, mechanism: council, ordinal: 6 }
            """,
            "warning sixth.ordinal: sessions 4 to 5 of council not on record",
            "warning seventh.ordinal: session 6 of council stands twice"
        ),
    ];
}
