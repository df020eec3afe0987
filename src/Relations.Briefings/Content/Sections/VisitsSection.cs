using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The visits one by one, or, where there are many, their numbers by year and direction and the latest ones.</summary>
sealed class VisitsSection : BriefingSection
{
    const int MostDirections = 4;

    public override string Name => "visits";

    public override LocalizedString Title => Visit.Shape.Profile.Heading;

    public override IReadOnlyList<Shape> Tells => [Visit.Shape];

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
            yield return new Paragraph([VisitTexts.Summed.Count(desk.Language, visits.All.Count)]);
            yield return Counts(desk, visits.All);
        }

        if (visits.IsPartial && visits.Listed.Count > 0)
        {
            yield return new Heading(2, [desk.Say(VisitTexts.Recent)]);
        }

        if (visits.Listed.Count > 0)
        {
            yield return Listed(desk, visits.Listed) with
            {
                KeepsNext = visits.IsPartial,
            };
        }

        if (visits.IsPartial && visits.Listed.Count > 0)
        {
            yield return new Paragraph([
                VisitTexts.OnlyCounted.Count(desk.Language, visits.All.Count - visits.Listed.Count),
            ])
            {
                Role = ParagraphRole.Remark,
            };
        }
    }

    static Table Listed(Desk desk, IReadOnlyList<Visit> visits) =>
        RecordTable.Of(
            desk,
            visits,
            new(CommonTexts.Date, 3.9 * desk.DateLength, v => [desk.Date(v, v.Dates)]),
            new(VisitTexts.Visitor, 2.7, v => Visitors.Of(desk, v)) { NamesRows = true },
            new(VisitTexts.From, 1.5, v => desk.Name(v.From)),
            new(VisitTexts.To, 1.7, v => Desk.Joined([desk.Name(v.To), desk.Names(v.Places)], ", ")),
            new(VisitTexts.Occasion, 3.6, v => Occasion(desk, v)),
            new(CommonTexts.Sources, 1, v => desk.Cited(v, desk.Dossier.Find(v.Occasion)))
        );

    static Inlines Occasion(Desk desk, Visit visit)
    {
        Inlines kind = visit.Kind is null ? [] : [desk.Headword(visit.Kind)];
        var met = visit.Met.Count == 0 ? [] : desk.Say(VisitTexts.Met, desk.Names(visit.Met, desk.Semicolon));
        return Desk.Joined(
            [kind, Numbered(desk, visit), desk.Name(visit.Occasion), desk.Localised(visit.Purpose), met],
            desk.Semicolon
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
        List<(Inlines Name, HashSet<Visit> Visits)> columns =
        [
            .. Directions.Of(desk, visits, MostDirections).Select(way => (way.Name, Same(way.Visits))),
        ];

        var years = visits
            .GroupBy(visit => (Year: Chronicle.YearOf(visit.Dates), IsUndated: visit.Dates is null))
            .OrderBy(year => year.Key.IsUndated)
            .ThenBy(year => year.Key.Year ?? long.MaxValue);
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
                .. years.Select(year =>
                    Row(desk, YearName(desk, year.Key.Year, year.Key.IsUndated), [.. year], columns)
                ),
                Row(desk, desk.Say(VisitTexts.Total), visits, columns),
            ]
        )
        {
            Caption = desk.Say(VisitTexts.Counts),
            HasRowHeaders = true,
        };
    }

    static HashSet<Visit> Same(IEnumerable<Visit> visits) => new(visits, ReferenceEqualityComparer.Instance);

    static string YearName(Desk desk, long? year, bool isUndated) =>
        year is { } known
            ? Years.Labelled(known, desk.Language)
            : desk.Say(isUndated ? VisitTexts.Undated : VisitTexts.NoYear);

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
