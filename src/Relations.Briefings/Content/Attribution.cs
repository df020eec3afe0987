using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Reports statements as those of their holders and sources, never in the briefing's own voice.</summary>
static class Attribution
{
    /// <summary>The statements by whose they are, in the order of their passages; each list is led in by its holder and sources.</summary>
    public static IEnumerable<Block> Of(Desk desk, IEnumerable<Statement> statements) =>
        statements
            .OrderBy(statement =>
                statement.Citations.Min(citation => desk.Passages.Find(citation)?.Order) ?? int.MaxValue
            )
            .ThenBy(statement => statement.Id, NaturalOrder.Comparer)
            .Select(statement => (Statement: statement, Whose: Whose(desk, statement)))
            .GroupBy(said => Desk.Plain(said.Whose), StringComparer.Ordinal)
            .SelectMany(group => Said(desk, group.First().Whose, [.. group.Select(said => said.Statement)]));

    // A lead parted from its list by the end of a page reads as if nothing were said.
    static IReadOnlyList<Block> Said(Desk desk, Inlines whose, IReadOnlyList<Statement> statements) =>
        [
            new Paragraph(whose) { Role = ParagraphRole.Lead },
            new ListBlock([.. statements.Select(statement => Item(desk, statement))]),
        ];

    static IReadOnlyList<Block> Item(Desk desk, Statement statement) =>
        [new Paragraph([.. desk.Localised(statement.Text), .. desk.Trailing(statement)])];

    static Inlines Whose(Desk desk, Statement statement)
    {
        var holder = desk.NameWithin(statement.Holder);
        var sources = Desk.Joined(
            statement
                .Citations.Select(citation => citation.Source)
                .Distinct()
                .Select(source => desk.Say(StatementTexts.Titled, desk.Name(source))),
            ", "
        );
        return (holder.Count > 0, sources.Count > 0) switch
        {
            (true, true) => desk.Say(StatementTexts.HolderAndSource, holder, sources),
            (true, false) => desk.Say(StatementTexts.Holder, holder),
            (false, true) => desk.Say(StatementTexts.SourceOnly, sources),
            _ => [desk.Say(StatementTexts.Nobody)],
        };
    }
}
