using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The visits one by one, or, where there are many, their numbers by year and direction and the latest ones.</summary>
sealed class VisitsSection : BriefingSection
{
    const int MaxDirections = 4;
    const int LeastDrawn = 15;

    public override string Name => "visits";

    public override LocalizedString Title => Visit.Shape.Profile.Heading;

    public override IReadOnlyList<RecordShape> Tells => [Visit.Shape];

    public override IEnumerable<Block> Compose(BriefingContext context)
    {
        var visits = context.Visits;
        if (visits.All.Count == 0)
        {
            yield break;
        }

        // Few are seen in the timeline; bars of height 1 would say less than that.
        var isDrawn = visits.All.Count >= LeastDrawn || !TimelineSection.IsIn(context);
        foreach (var figure in isDrawn ? VisitFigure.Of(context, visits.IsPartial) : [])
        {
            yield return figure;
        }

        if (visits.IsPartial)
        {
            yield return new Paragraph([VisitTexts.Summed.Count(context.Language, visits.All.Count)]);
            yield return Counts(context, visits.All);
        }

        if (visits.IsPartial && visits.Listed.Count > 0)
        {
            yield return new Heading(2, [context.Say(VisitTexts.Recent)]);
        }

        if (visits.Listed.Count > 0)
        {
            yield return Listed(context, visits.Listed) with
            {
                KeepsNext = visits.IsPartial,
            };
        }

        if (visits.IsPartial && visits.Listed.Count > 0)
        {
            yield return new Paragraph([
                VisitTexts.OnlyCounted.Count(context.Language, visits.All.Count - visits.Listed.Count),
            ])
            {
                Role = ParagraphRole.Remark,
            };
        }
    }

    static Table Listed(BriefingContext context, IReadOnlyList<Visit> visits) =>
        PartyPair.Of(context) is { } pair && visits.All(visit => pair.Ways.Contains((visit.From, visit.To)))
            ? OfPair(context, visits)
            : RecordTable.Of(
                context,
                visits,
                new(CommonTexts.Date, 3.9 * context.DateLength, v => [context.Date(v, v.Dates)]),
                new(VisitTexts.Visitor, 2.7, v => Visitors.Of(context, v)) { NamesRows = true },
                new(VisitTexts.From, 1.5, v => context.Name(v.From)),
                new(
                    VisitTexts.To,
                    1.7,
                    v => BriefingContext.Joined([context.Name(v.To), context.Names(v.Places)], ", ")
                ),
                new(VisitTexts.Occasion, 3.6, v => Occasion(context, v)),
                new(CommonTexts.Sources, 1, v => context.Cited(v, context.Dossier.Find(v.Occasion)))
            );

    // Between two parties, one column says which way a visit led, and with it whose office the visitor held.
    static Table OfPair(BriefingContext context, IReadOnlyList<Visit> visits) =>
        RecordTable.Of(
            context,
            visits,
            new(CommonTexts.Date, 1.5 * context.DateLength, v => [NoBreaks.In(context.Date(v, v.Dates))]),
            new(BriefTexts.DirectionHeader, 2, v => VisitCells.Direction(context, v)),
            new(VisitTexts.Visitor, 2.4, v => [VisitorTitles.Of(context, v)]) { NamesRows = true },
            new(VisitTexts.Occasion, 5, v => OccasionAt(context, v)),
            new(CommonTexts.Sources, 0.8, v => context.Cited(v, context.Dossier.Find(v.Occasion)))
        );

    static Inlines OccasionAt(BriefingContext context, Visit visit) =>
        BriefingContext.Joined([Occasion(context, visit), context.Names(visit.Places)], context.Semicolon);

    static Inlines Occasion(BriefingContext context, Visit visit)
    {
        Inlines kind = visit.Kind is null ? [] : [context.Headword(visit.Kind)];
        var met = visit.Met.Count == 0 ? [] : context.Say(VisitTexts.Met, context.Names(visit.Met, context.Semicolon));
        return BriefingContext.Joined(
            [kind, Numbered(context, visit), context.Name(visit.Occasion), context.Localised(visit.Purpose), met],
            context.Semicolon
        );
    }

    static Inlines Numbered(BriefingContext context, Visit visit) =>
        visit.Ordinal is not { } ordinal
            ? []
            : context.Say(
                visit.Visitors.Count > 1 ? VisitTexts.NumberedOfSeveral : VisitTexts.Numbered,
                [ordinal == 1 ? context.Say(VisitTexts.First) : context.Ordinal(ordinal)]
            );

    static Table Counts(BriefingContext context, IReadOnlyList<Visit> visits)
    {
        List<(Inlines Name, HashSet<Visit> Visits)> columns =
        [
            .. Directions.Of(context, visits, MaxDirections).Select(way => (way.Name, Same(way.Visits))),
        ];

        var years = visits
            .GroupBy(visit => (Year: DateSorting.YearOf(visit.Dates), IsUndated: visit.Dates is null))
            .OrderBy(year => year.Key.IsUndated)
            .ThenBy(year => year.Key.Year ?? long.MaxValue);
        return new(
            [
                new(context.Say(VisitTexts.Year)),
                .. columns.Select(column => new Column(
                    LetterCase.Capitalised(BriefingContext.Plain(column.Name), context.Language),
                    1,
                    AlignEnd: true
                )),
                new(context.Say(VisitTexts.Total), 1, AlignEnd: true),
            ],
            [
                .. years.Select(year =>
                    Row(context, YearName(context, year.Key.Year, year.Key.IsUndated), [.. year], columns)
                ),
                Row(context, context.Say(VisitTexts.Total), visits, columns),
            ]
        )
        {
            Caption = context.Say(VisitTexts.Counts),
            HasRowHeaders = true,
        };
    }

    static HashSet<Visit> Same(IEnumerable<Visit> visits) => new(visits, ReferenceEqualityComparer.Instance);

    static string YearName(BriefingContext context, long? year, bool isUndated) =>
        year is { } known
            ? Years.Labelled(known, context.Language)
            : context.Say(isUndated ? VisitTexts.Undated : VisitTexts.NoYear);

    static IReadOnlyList<Cell> Row(
        BriefingContext context,
        string name,
        IReadOnlyList<Visit> visits,
        IEnumerable<(Inlines Name, HashSet<Visit> Visits)> columns
    ) =>
        [
            new([name]),
            .. columns.Select(column => new Cell([BriefingContext.Number(visits.Count(column.Visits.Contains))])),
            new([BriefingContext.Number(visits.Count)]),
        ];
}
