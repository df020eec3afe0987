using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Hom017TwoHolders : RivalRule<Tenure, Ref<Office>>
{
    static readonly RecordIndex<Tenure, Ref<Office>> ByOffice = new(
        dossier => dossier.Tenures,
        tenure => tenure.IsInFullRight() ? (IEnumerable<Ref<Office>>)[tenure.Office] : []
    );

    public override RuleInfo Info { get; } =
        new("HOM017", "two-holders", Severity.Warning, "Two people hold one office at once.")
        {
            Why =
                "An office of a head of state, of government, of parliament, of an organization or of the ministry of foreign affairs has one holder. Where two tenures overlap, the end of the first or the start of the "
                + "second is wrong, or rival claims to the office are on record as if both were good.",
            Basis = "Constitutional practice.",
            Needs = "two tenures by different people of an office with one of these ranks",
            Verdicts =
                "Violated when both certainly last for more than a day in common; undetermined when they may, as where an "
                + "end is unknown; satisfied otherwise, and where both have the same first and last day, or the state has a head of "
                + "several people by its constitution (Andorra, Bosnia and Herzegovina, San Marino, Switzerland). Of several that stand "
                + "before it the nearest is named.",
            Exceptions = ["Rival holders of an office in a civil war."],
        };

    private protected override RecordIndex<Tenure, Ref<Office>> Index => ByOffice;

    private protected override IEnumerable<Ref<Office>> Keys(Tenure subject, RuleContext context) =>
        subject.IsInFullRight() && context.Dossier.Find(subject.Office) is { } office && HasOneHolder(office)
            ? [subject.Office]
            : [];

    static bool HasOneHolder(Office office) =>
        office.Rank switch
        {
            OfficeRank.HeadOfState => !Collegial.Contains(office.Of.Id),
            OfficeRank.HeadOfGovernment
            or OfficeRank.SpeakerOfParliament
            or OfficeRank.ForeignMinister
            or OfficeRank.HeadOfOrganization => true,
            _ => false,
        };

    // Two co-princes, a presidency of three, two captains regent, a council of seven.
    static readonly HashSet<string?> Collegial = ["AND", "BIH", "SMR", "CHE"];

    private protected override Ternary Breaks(Tenure subject, Tenure other, RuleContext context) =>
        other.Person != subject.Person && Lasting(subject) is { } mine && Lasting(other) is { } theirs
            ? mine.Overlaps(theirs).And(AreTogether(mine, theirs).Not())
            : Ternary.No;

    // A slip in a date leaves the other end or another day; who came and left together held the office together.
    static Ternary AreTogether(Period mine, Period theirs) =>
        mine.Start.IsExact && mine.End.IsExact && mine.Start == theirs.Start && mine.End == theirs.End
            ? Ternary.Yes
            : Ternary.No;

    private protected override void Report(Tenure subject, Tenure other, RuleContext context)
    {
        var (mine, theirs) = (Lasting(subject)!, Lasting(other)!);
        context.ReportOverlap(mine, theirs, Overlap(mine, theirs));
    }

    private protected override Func<Tenure, Dossier, DayExtent?> ReachOf => ReachOfTenure;

    static DayExtent? ReachOfTenure(Tenure tenure, Dossier dossier) => DayExtent.Of(Lasting(tenure), tenure.Person);

    static Period? Lasting(Tenure tenure) =>
        Period.Of(new NamedDate(TenureOf(tenure.Person), tenure, "period", tenure.Period));

    [Message("{tenure} overlaps {other}")]
    private static partial Message Overlap(Period tenure, Period other);

    [Message("the tenure of {person}")]
    private static partial Message TenureOf(Ref<Person> person);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Two co-princes, of whom one is the president of France, and two consuls of one year",
            """
            offices:
              - { id: co-prince, title: Co-Prince of Andorra, of: AND, rank: head-of-state }
              - { id: consul, title: Consul, of: TUR, rank: head-of-state }
            tenures:
              - { id: mitterrand, person: mitterrand, office: co-prince, period: 1981-05-21/1995-05-17 }
              - { id: marti, person: marti, office: co-prince, period: 1971-01-31/2003-05-12 }
              - { id: one, person: a, office: consul, period: 2017-10-01/2018-04-01 }
              - { id: two, person: b, office: consul, period: 2017-10-01/2018-04-01 }
            """
        ),
        new(
            "One after the other, one person twice, and two ministers",
            """
            offices:
              - { id: president, title: President, of: TUR, rank: head-of-state }
              - { id: minister, title: Minister, of: TUR, rank: minister }
            tenures:
              - { id: first, person: a, office: president, period: 2000-05-16/2007-08-28 }
              - { id: second, person: b, office: president, period: 2007-08-28/2014-08-28 }
              - { id: again, person: b, office: president, period: 2010/2014-08-28 }
              - { id: one, person: c, office: minister, period: 2010/2014 }
              - { id: other, person: d, office: minister, period: 2010/2014 }
            """
        ),
        new(
            "One who acts for the president, and one who is elected and waits",
            """
            offices:
              - { id: president, title: President, of: TUR, rank: head-of-state }
            tenures:
              - { id: first, person: a, office: president, period: 2000-05-16/2007-08-28 }
              - { id: acting, person: b, office: president, period: 2006-08-28/2006-10-28, status: acting }
              - { id: elect, person: c, office: president, period: 2007-05-28/2007-08-28, status: elect }
            """
        ),
        new(
            "The second begins before the first ends",
            """
            offices:
              - { id: president, title: President, of: TUR, rank: head-of-state }
            tenures:
              - { id: first, person: a, office: president, period: 2000-05-16/2007-08-28 }
              - { id: second, person: b, office: president, period: 2006-08-28/2014-08-28 }
            """,
            "warning second.period: the tenure of b (2006-08-28/2014-08-28) overlaps the tenure of a (2000-05-16/2007-08-28)"
        ),
        new(
            "Only the year of the end is known",
            """
            offices:
              - { id: president, title: President, of: TUR, rank: head-of-state }
            tenures:
              - { id: first, person: a, office: president, period: 2000-05-16/2007 }
              - { id: second, person: b, office: president, period: 2007-08-28/2014-08-28 }
            """,
            "maybe second.period: cannot tell whether the tenure of b (2007-08-28/2014-08-28) overlaps the tenure of a (2000-05-16/2007)"
        ),
    ];
}
