using Relations.Dossiers;

namespace Relations.Rules;

sealed class Hom017TwoHolders : Rule, IChecks<Tenure>
{
    static readonly RecordIndex<Tenure, Ref<Office>> ByOffice = new(
        dossier => dossier.Tenures,
        tenure => tenure.Office
    );

    public override RuleInfo Info { get; } =
        new("HOM017", "two-holders", Severity.Info, "Two people are head of one state or of one government at once.")
        {
            Why =
                "An office of this rank has one holder. Where two tenures overlap, the end of the first or the start of the "
                + "second is wrong, or rival claims to the office are on record as if both were good.",
            Basis = "Constitutional practice.",
            Needs = "two tenures by different people of an office with the rank head-of-state or head-of-government",
            Verdicts =
                "Violated when both certainly last for more than a day in common; cannot tell when they may, as where an end "
                + "is unknown; holds otherwise. Of several that stand before it the nearest is named.",
            Exceptions =
            [
                "Heads of state of more than one person: the captains regent of San Marino, the co-princes of Andorra.",
                "Rival holders of an office in a civil war.",
            ],
        };

    public void Check(Tenure subject, Inspection found)
    {
        if (
            found.Dossier.Find(subject.Office)?.Rank is not (OfficeRank.HeadOfState or OfficeRank.HeadOfGovernment)
            || Lasting(subject) is not { } tenure
        )
        {
            return;
        }

        if (
            found.Nearest(ByOffice, subject.Office, subject, Overlaps, ReachOf) is { } other
            && Lasting(other) is { } theirs
        )
        {
            found.ReportOverlap(tenure, theirs, $"{tenure} overlaps {theirs}");
        }

        Truth Overlaps(Tenure one) =>
            one.Person != subject.Person && Lasting(one) is { } period ? tenure.Overlaps(period) : Truth.No;
    }

    static Reach? ReachOf(Tenure tenure, Dossier dossier) => Reach.Of(Lasting(tenure), tenure.Person);

    static Period? Lasting(Tenure tenure) =>
        Period.Of(new Dated($"the tenure of {tenure.Person}", tenure, "period", tenure.Period));

    public override IReadOnlyList<Example> Examples { get; } =
    [
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
            "The second begins before the first ends",
            """
            offices:
              - { id: president, title: President, of: TUR, rank: head-of-state }
            tenures:
              - { id: first, person: a, office: president, period: 2000-05-16/2007-08-28 }
              - { id: second, person: b, office: president, period: 2006-08-28/2014-08-28 }
            """,
            "info second.period: the tenure of b (2006-08-28/2014-08-28) overlaps the tenure of a (2000-05-16/2007-08-28)"
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
