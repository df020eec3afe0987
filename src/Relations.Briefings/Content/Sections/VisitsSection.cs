using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Briefings;

/// <summary>The visits one by one, or, where there are many, their numbers by year and direction and the latest ones.</summary>
sealed class VisitsSection : BriefingSection
{
    const int MostDirections = 4;

    public override string Name => "visits";

    public override Phrase Title => VisitTexts.Title;

    public override IEnumerable<Block> Compose(Desk desk)
    {
        var visits = desk.Visits;
        if (visits.All.Count == 0)
        {
            yield break;
        }

        foreach (var figure in VisitFigure.Of(desk))
        {
            yield return figure;
        }

        if (visits.IsPartial)
        {
            yield return new Paragraph([VisitTexts.Summed.In(desk.Language, visits.All.Count)]);
            yield return Counts(desk, visits.All);
        }

        if (visits.IsPartial && visits.Listed.Count > 0)
        {
            yield return new Heading(2, [desk.Say(VisitTexts.Recent)]);
        }

        if (visits.Listed.Count > 0)
        {
            yield return Listed(desk, visits.Listed);
        }
    }

    static Table Listed(Desk desk, IReadOnlyList<Visit> visits) =>
        RecordTable.Of(
            desk,
            visits,
            new(CommonTexts.Date, 3.9, v => [desk.Date(v, v.Dates)]),
            new(VisitTexts.Visitor, 2.7, v => Visitors.Of(desk, v)),
            new(VisitTexts.From, 1.5, v => desk.Name(v.From)),
            new(VisitTexts.To, 1.7, v => Desk.Joined([desk.Name(v.To), desk.Names(v.Places)], ", ")),
            new(VisitTexts.Occasion, 3.6, v => Occasion(desk, v)),
            new(CommonTexts.Sources, 1, v => desk.Cited(v, desk.Dossier.Find(v.Occasion)))
        );

    static Inlines Occasion(Desk desk, Visit visit)
    {
        Inlines kind = visit.Kind is null ? [] : [desk.Headword(visit.Kind)];
        var met = visit.Met.Count == 0 ? [] : desk.Say(VisitTexts.Met, desk.Names(visit.Met, "; "));
        return Desk.Joined(
            [kind, Numbered(desk, visit), desk.Name(visit.Occasion), desk.Localised(visit.Purpose), met],
            "; "
        );
    }

    static Inlines Numbered(Desk desk, Visit visit) =>
        visit.Ordinal is not { } ordinal
            ? []
            : desk.Say(
                visit.Visitors.Count > 1 ? VisitTexts.NumberedOfSeveral : VisitTexts.Numbered,
                [ordinal == 1 ? desk.Say(VisitTexts.First) : desk.Ordinal(ordinal)]
            );

    static Table Counts(Desk desk, IReadOnlyList<Visit> visits)
    {
        var ways = Directions.Of(desk, visits);
        List<(Inlines Name, HashSet<Visit> Visits)> columns =
        [
            .. ways.Take(MostDirections).Select(way => (way.Name, Same(way.Visits))),
        ];
        if (ways.Count > MostDirections)
        {
            columns.Add(
                ([desk.Say(VisitTexts.OtherWays)], Same(ways.Skip(MostDirections).SelectMany(way => way.Visits)))
            );
        }

        var years = visits.GroupBy(visit => Chronicle.YearOf(visit.Dates)).OrderBy(year => year.Key ?? long.MaxValue);
        return new(
            [
                new(desk.Say(VisitTexts.Year)),
                .. columns.Select(column => new Column(
                    Casing.Capitalised(Desk.Plain(column.Name), desk.Language),
                    1,
                    AlignEnd: true
                )),
                new(desk.Say(VisitTexts.Total), 1, AlignEnd: true),
            ],
            [
                .. years.Select(year => Row(desk, YearName(desk, year.Key), [.. year], columns)),
                Row(desk, desk.Say(VisitTexts.Total), visits, columns),
            ]
        )
        {
            Caption = desk.Say(VisitTexts.Counts),
            HasRowHeaders = true,
        };
    }

    static HashSet<Visit> Same(IEnumerable<Visit> visits) => new(visits, ReferenceEqualityComparer.Instance);

    static string YearName(Desk desk, long? year) =>
        year is { } known ? Years.Of(known, desk.Language) : desk.Say(VisitTexts.NoYear);

    static IReadOnlyList<Cell> Row(
        Desk desk,
        string name,
        IReadOnlyList<Visit> visits,
        IEnumerable<(Inlines Name, HashSet<Visit> Visits)> columns
    ) =>
        [
            new([name]),
            .. columns.Select(column => new Cell([Desk.Number(visits.Count(column.Visits.Contains))])),
            new([Desk.Number(visits.Count)]),
        ];
}
