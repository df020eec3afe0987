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
            .ThenBy(statement => statement.Id, StringComparer.Ordinal)
            .Select(statement => (Statement: statement, Whose: Whose(desk, statement)))
            .GroupBy(said => Desk.Plain(said.Whose), StringComparer.Ordinal)
            .SelectMany(group =>
                (IReadOnlyList<Block>)
                    [
                        new Paragraph(group.First().Whose),
                        new ListBlock([.. group.Select(said => Item(desk, said.Statement))]),
                    ]
            );

    static IReadOnlyList<Block> Item(Desk desk, Statement statement) =>
        [new Paragraph([.. desk.Localised(statement.Text), " ", .. desk.Cited(statement)])];

    static Inlines Whose(Desk desk, Statement statement)
    {
        var holder = desk.Name(statement.Holder);
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
