using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The other things that sources say: assessments, practices, geography.</summary>
sealed class StatementsSection : BriefingSection
{
    public override string Name => "statements";

    public override LocalizedString Title => Statement.Shape.Profile.Heading;

    public override IReadOnlyList<Shape> Tells => [Statement.Shape];

    public override IEnumerable<Block> Compose(Desk desk) =>
        Chronicle
            .Of(desk.Dossier.Statements)
            .Where(statement => statement.Kind != StatementKind.PolicyPosition)
            .GroupBy(statement => statement.Kind)
            .OrderBy(group => group.Key ?? (StatementKind)int.MaxValue)
            .SelectMany(group => Kind(desk, group.Key, [.. group]));

    static IEnumerable<Block> Kind(Desk desk, StatementKind? kind, IReadOnlyList<Statement> statements)
    {
        var title = kind is null ? desk.Say(StatementTexts.Other) : desk.Headword(kind);
        return [new Heading(2, [title]), .. Attribution.Of(desk, statements)];
    }
}
