using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The sections in the order of the briefing.</summary>
static class BriefingSections
{
    static readonly BriefingSection[] Before =
    [
        new TitleSection(),
        new SummarySection(),
        new ContentsSection(),
        new ChangesSection(),
        new TimelineSection(),
        new RelationsSection(),
        new RecordsSection(Measure.Shape),
        new MissionsSection(),
        new HeadsSection(),
        new VisitsSection(),
        new EventsSection(),
        new MechanismsSection(),
        new AgreementsSection(),
        new ProjectsSection(),
        new FiguresSection(),
    ];

    static readonly BriefingSection[] After =
    [
        new PositionsSection(),
        new StatementsSection(),
        new OwnFieldsSection(),
        new BackgroundSection(),
        new UncertaintySection(),
        new SourcesSection(),
        new ValidationSection(),
    ];

    /// <summary>The sections for types of records that no other section tells of.</summary>
    public static IReadOnlyList<RecordsSection> OfOtherTypes { get; } =
    [
        .. Shapes
            .All.Except(Before.Concat(After).SelectMany(section => section.Tells))
            .Select(shape => new RecordsSection(shape)),
    ];

    public static IReadOnlyList<BriefingSection> All { get; } = [.. Before, .. OfOtherTypes, .. After];
}
