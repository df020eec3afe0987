using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Con006ExequaturOrder : OrderRule<Appointment>
{
    public override RuleInfo Info { get; } =
        new("CON006", "exequatur-order", Severity.Warning, "The steps of a consular appointment are out of order.")
        {
            Why =
                "A consular head has a commission from the sender, is admitted by the exequatur of the host and then takes up "
                + "duties, which a provisional admission allows before the exequatur. A later step on an earlier day is a slip.",
            Basis = "Vienna Convention on Consular Relations 1963, art. 11 to 13.",
            Needs = "two of the dates commission, admitted, exequatur, exequaturWithdrawn, duties and ended",
            Verdicts =
                "Violated when a step is certainly before one that it follows; undetermined when it may be; satisfied "
                + "otherwise, on the same day too, and for duties before the exequatur where there was a provisional admission "
                + "by then.",
            Exceptions = ["A consul who acted under the commission of an earlier post."],
            LawFrom = LegalDates.ConsularRelations,
        };

    public override void Check(Appointment subject, RuleContext context) =>
        context.RequireWorst(Orders(subject, context));

    // Only what is on record: heads of diplomatic missions have none of these steps.
    public override IEnumerable<Precedence> Orders(Appointment subject, RuleContext context) =>
        All(subject).Where(order => order.IsOnRecord);

    static IEnumerable<Precedence> All(Appointment subject)
    {
        NamedDate commission = new(TheCommission(), subject, "commission", subject.Commission);
        NamedDate admitted = new(TheAdmission(), subject, "admitted", subject.Admitted);
        NamedDate exequatur = new(TheExequatur(), subject, "exequatur", subject.Exequatur);
        NamedDate duties = new(TheDuties(), subject, "duties", subject.Duties);
        NamedDate withdrawn = new(TheWithdrawal(), subject, "exequaturWithdrawn", subject.ExequaturWithdrawn);
        NamedDate ended = new(TheEnd(), subject, "ended", subject.Ended);
        return
        [
            new(commission, admitted),
            new(admitted, exequatur),
            new(commission, exequatur),
            new(admitted.Date is null ? exequatur : admitted, duties),
            new(commission, duties),
            new(duties, ended),
            new(exequatur, ended),
            new(admitted, ended),
            new(commission, ended),
            new(exequatur, withdrawn),
            new(admitted, withdrawn),
        ];
    }

    [Message("the commission")]
    private static partial Message TheCommission();

    [Message("the provisional admission")]
    private static partial Message TheAdmission();

    [Message("the exequatur")]
    private static partial Message TheExequatur();

    /// <summary>When the host withdraws an exequatur.</summary>
    [Message("the withdrawal of the exequatur")]
    public static partial Message TheWithdrawal();

    [Message("the taking up of duties")]
    private static partial Message TheDuties();

    [Message("the end of the service")]
    private static partial Message TheEnd();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "An exequatur that is withdrawn, and one withdrawn before it was given",
            """
            appointments:
              - { id: first, person: a, mission: post, exequatur: 1995-05-02, exequaturWithdrawn: 1997-02-01, ended: 1997-02-10 }
              - { id: second, person: b, mission: post, exequatur: 1995-05-02, exequaturWithdrawn: 1995-02-01 }
            """,
            "warning second.exequaturWithdrawn: the withdrawal of the exequatur (1995-02-01) comes before the exequatur (1995-05-02)"
        ),
        new(
            "Commission, exequatur and duties, and duties under a provisional admission",
            """
            appointments:
              - { id: first, person: a, mission: post, commission: 1995-03-01, exequatur: 1995-05-02, duties: 1995-05-02, ended: 1998 }
              - { id: second, person: b, mission: post, commission: 1998-03-01, admitted: 1998-04-01, exequatur: 1998-09-02, duties: 1998-04-10 }
            """
        ),
        new(
            "Duties before the exequatur, and an exequatur before the commission",
            """
            appointments:
              - { id: first, person: a, mission: post, commission: 1995-03-01, exequatur: 1995-05-02, duties: 1995-04-02 }
              - { id: second, person: b, mission: post, commission: 1898-03-01, exequatur: 1897-05-02 }
            """,
            "warning first.duties: the taking up of duties (1995-04-02) comes before the exequatur (1995-05-02)",
            "info second.exequatur: the exequatur (1897-05-02) comes before the commission (1898-03-01) (by custom: the convention was not yet in force)"
        ),
        new(
            "Only the month of the duties is known",
            """
            appointments:
              - { id: first, person: a, mission: post, commission: 1995-03-01, exequatur: 1995-05-02, duties: 1995-05 }
            """,
            "maybe first.duties: cannot tell whether the taking up of duties (1995-05) comes before the exequatur (1995-05-02)"
        ),
    ];
}
