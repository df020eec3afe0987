using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The joint undertakings.</summary>
sealed class ProjectsSection : BriefingSection
{
    public override string Name => "projects";

    public override LocalizedString Title => Project.Shape.Profile.Heading;

    public override IReadOnlyList<Shape> Tells => [Project.Shape];

    public override IEnumerable<Block> Compose(Desk desk)
    {
        var projects = Chronicle.Of(desk.Dossier.Projects, project => project.Inaugurated);
        return projects.Count == 0 ? [] : [Listed(desk, projects)];
    }

    static Table Listed(Desk desk, IReadOnlyList<Project> projects) =>
        RecordTable.Of(
            desk,
            projects,
            new(MechanismTexts.Project, 3, p => RecordTitles.Of(desk, p)) { NamesRows = true },
            new(CommonTexts.Parties, 2, p => desk.Names(p.Parties)),
            new(MechanismTexts.Route, 2.5, p => desk.Names(p.Route, " – ")),
            new(MechanismTexts.Inaugurated, 1.5, p => [desk.Date(p, p.Inaugurated)]),
            new(CommonTexts.Sources, 1, desk.Cited)
        );
}
