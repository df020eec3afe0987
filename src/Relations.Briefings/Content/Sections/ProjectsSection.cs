using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The joint undertakings.</summary>
sealed class ProjectsSection : BriefingSection
{
    public override string Name => "projects";

    public override LocalizedString Title => Project.Shape.Profile.Heading;

    public override IReadOnlyList<RecordShape> Tells => [Project.Shape];

    public override IEnumerable<Block> Compose(BriefingContext context)
    {
        var projects = DateSorting.Of(context.Dossier.Projects, project => project.Inaugurated);
        return projects.Count == 0 ? [] : [Listed(context, projects)];
    }

    static Table Listed(BriefingContext context, IReadOnlyList<Project> projects) =>
        RecordTable.Of(
            context,
            projects,
            new(MechanismTexts.Project, 3, p => RecordTitles.Of(context, p)) { NamesRows = true },
            new(CommonTexts.Parties, 2, p => context.Names(p.Parties)),
            new(MechanismTexts.Route, 2.5, p => context.Names(p.Route, " – ")),
            new(MechanismTexts.Inaugurated, 1.5, p => [context.Date(p, p.Inaugurated)]),
            new(CommonTexts.Sources, 1, context.Cited)
        );
}
