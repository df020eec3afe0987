using Relations.Dossiers;

namespace Relations.Rules;

sealed class Rec005Double : Rule, IChecks<Recognition>
{
    public override RuleInfo Info { get; } =
        new(
            "REC005",
            "double",
            Severity.Warning,
            "A state is recognized twice by another, without a withdrawal between."
        )
        {
            Why =
                "Recognition is given once. A second of the same form is the same act recorded twice, or a withdrawal is not "
                + "on record. Where sources differ, one record is to be preferred.",
            Basis = "Customary law of recognition: recognition de jure lasts until it is withdrawn.",
            Needs = "two recognitions of one state by another of the same form, neither of them of rank preferred",
            Verdicts =
                "Violated when the earlier one was not withdrawn, or certainly after the later one; cannot tell when the "
                + "withdrawal may be after it, or it is not known which is the earlier; holds otherwise. Of several that stand "
                + "before it the nearest is named.",
            Exceptions = ["A recognition that a new government declares again."],
        };

    public void Check(Recognition subject, Inspection found)
    {
        var pair = (subject.By, subject.Of);
        if (
            subject.Rank != Rank.Preferred
            && found.Nearest(Recognitions.ByPair, pair, subject, other => IsDouble(subject, other)) is { } other
        )
        {
            var (mine, theirs) = (subject.Act(), other.Act());
            Dated[] dates = [mine, theirs, .. Withdrawals(subject, other)];
            var wrong = $"{mine} is the same act as {other.Id} or follows it without a withdrawal";
            found.ReportIf(IsDouble(subject, other), mine, wrong, dates, Chronology.Related(theirs));
        }
    }

    static Truth IsDouble(Recognition subject, Recognition other) =>
        subject.Form == other.Form && other.Rank != Rank.Preferred
            ? Ends(subject, other).Or(Ends(other, subject)).Not()
            : Truth.No;

    static Truth Ends(Recognition first, Recognition second) =>
        first.Withdrawn is null ? Truth.No : Chronology.NotAfter(first.Withdrawn, second.Date);

    static IEnumerable<Dated> Withdrawals(params IEnumerable<Recognition> recognitions) =>
        recognitions.Where(recognition => recognition.Withdrawn is not null).Select(Recognitions.Withdrawal);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Withdrawn between",
            """
            recognitions:
              - { id: first, by: USA, of: NIC, date: 1908, withdrawn: 1909-12-01 }
              - { id: second, by: USA, of: NIC, date: 1911-01-01 }
            """
        ),
        new(
            "Nothing between",
            """
            recognitions:
              - { id: first, by: USA, of: NIC, date: 1908 }
              - { id: second, by: USA, of: NIC, date: 1911-01-01 }
            """,
            "warning second.date: the recognition of NIC by USA (1911-01-01) is the same act as first or follows it without a withdrawal"
        ),
        new(
            "Withdrawn in the year of the second",
            """
            recognitions:
              - { id: first, by: USA, of: NIC, date: 1908, withdrawn: 1911 }
              - { id: second, by: USA, of: NIC, date: 1911-03-01 }
            """,
            "maybe second.date: cannot tell whether the recognition of NIC by USA (1911-03-01) is the same act as first or follows it without a withdrawal"
        ),
    ];
}
