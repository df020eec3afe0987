using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Reports statements as those of their holders and sources, never in the briefing's own voice.</summary>
static class Attribution
{
    /// <summary>The statements by whose they are, in the order of their passages; each list is led in by its holder and sources.</summary>
    public static IEnumerable<Block> Of(BriefingContext context, IEnumerable<Statement> statements) =>
        statements
            .OrderBy(statement =>
                statement.Citations.Min(citation => context.Passages.Find(citation)?.Order) ?? int.MaxValue
            )
            .ThenBy(statement => statement.Id, NaturalOrder.Comparer)
            .Select(statement => (Statement: statement, Whose: Whose(context, statement)))
            .GroupBy(said => BriefingContext.Plain(said.Whose), StringComparer.Ordinal)
            .SelectMany(group => Said(context, group.First().Whose, [.. group.Select(said => said.Statement)]));

    // A lead parted from its list by the end of a page reads as if nothing were said.
    static IReadOnlyList<Block> Said(BriefingContext context, Inlines whose, IReadOnlyList<Statement> statements) =>
        [
            new Paragraph(whose) { Role = ParagraphRole.Lead },
            new ListBlock([.. statements.Select(statement => Item(context, statement))]),
        ];

    static IReadOnlyList<Block> Item(BriefingContext context, Statement statement) =>
        [new Paragraph([.. context.Localised(statement.Text), .. context.Trailing(statement)])];

    static Inlines Whose(BriefingContext context, Statement statement)
    {
        var holder = context.NameWithin(statement.Holder);
        var sources = BriefingContext.Joined(
            statement
                .Citations.Select(citation => citation.Source)
                .Distinct()
                .Select(source => context.Say(StatementTexts.Titled, context.Name(source))),
            ", "
        );
        return (holder.Count > 0, sources.Count > 0) switch
        {
            (true, true) => context.Say(StatementTexts.HolderAndSource, holder, sources),
            (true, false) => context.Say(StatementTexts.Holder, holder),
            (false, true) => context.Say(StatementTexts.SourceOnly, sources),
            _ => [context.Say(StatementTexts.Nobody)],
        };
    }
}
