using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The other things that sources say: assessments, practices, geography.</summary>
sealed class StatementsSection : BriefingSection
{
    public override string Name => "statements";

    public override LocalizedString Title => Statement.Shape.Profile.Heading;

    public override IReadOnlyList<RecordShape> Tells => [Statement.Shape];

    public override IEnumerable<Block> Compose(BriefingContext context) =>
        DateSorting
            .Of(context.Dossier.Statements)
            .Where(statement => statement.Kind != StatementKind.PolicyPosition)
            .GroupBy(statement => statement.Kind)
            .OrderBy(group => group.Key ?? (StatementKind)int.MaxValue)
            .SelectMany(group => Kind(context, group.Key, [.. group]));

    static IEnumerable<Block> Kind(BriefingContext context, StatementKind? kind, IReadOnlyList<Statement> statements)
    {
        var title = kind is null ? context.Say(StatementTexts.Other) : context.Headword(kind);
        return [new Heading(2, [title]), .. Attribution.Of(context, statements)];
    }
}
