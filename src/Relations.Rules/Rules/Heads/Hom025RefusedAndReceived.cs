using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Hom025RefusedAndReceived : OrderRule<Appointment>
{
    public override RuleInfo Info { get; } =
        new(
            "HOM025",
            "refused-and-received",
            Severity.Warning,
            "A head who was declared persona non grata presents credentials afterwards."
        )
        {
            Why =
                "A host may declare a head unacceptable even before the arrival, and then does not receive the credentials. Credentials on "
                + "a later day mean that one of the dates is wrong, or that the declaration was taken back.",
            Basis = "Vienna Convention on Diplomatic Relations 1961, art. 4(2) and 9(1).",
            Needs = "the day of the declaration, and that of the credentials",
            Verdicts =
                "Violated when the declaration is certainly before the credentials; undetermined when it may be; satisfied "
                + "otherwise, on the same day too.",
            Exceptions = ["A declaration that was taken back."],
            LawFrom = LegalDates.DiplomaticRelations,
        };

    public override IEnumerable<Precedence> Orders(Appointment subject, RuleContext found) =>
        subject is { Credentials: not null, PersonaNonGrata: not null }
            ?
            [
                new(
                    new(Appointment.ThePresentation(), subject, "credentials", subject.Credentials),
                    new(TheDeclaration(), subject, "personaNonGrata", subject.PersonaNonGrata)
                ),
            ]
            : [];

    [Message("the declaration of persona non grata")]
    private static partial Message TheDeclaration();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A head who was declared persona non grata in service, and one before arrival",
            """
            appointments:
              - { id: kennan, person: kennan, mission: embassy, credentials: 1952-05-14, personaNonGrata: 1952-10-03, ended: 1952-10-03 }
              - { id: other, person: other, mission: embassy, appointed: 1990, personaNonGrata: 1990-05-01, status: did-not-proceed }
            """
        ),
        new(
            "Credentials a month after the declaration",
            """
            appointments:
              - { id: head, person: somebody, mission: embassy, personaNonGrata: 1990-05-01, credentials: 1990-06-01 }
            """,
            "warning head.personaNonGrata: the declaration of persona non grata (1990-05-01) comes before the presentation of credentials (1990-06-01)"
        ),
        new(
            "Only the year of the declaration is known",
            """
            appointments:
              - { id: head, person: somebody, mission: embassy, personaNonGrata: 1990, credentials: 1990-06-01 }
            """,
            "maybe head.personaNonGrata: cannot tell whether the declaration of persona non grata (1990) comes before the presentation of credentials (1990-06-01)"
        ),
    ];
}
