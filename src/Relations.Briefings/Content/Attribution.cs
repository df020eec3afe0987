using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Reports statements as those of their holders and sources, never in the briefing's own voice.</summary>
static class Attribution
{
    public static ListBlock List(Desk desk, IEnumerable<Statement> statements) =>
        new([.. statements.Select(statement => (IReadOnlyList<Block>)[new Paragraph(Of(desk, statement))])]);

    static Inlines Of(Desk desk, Statement statement)
    {
        var holder = desk.Name(statement.Holder);
        var sources = Desk.Joined(
            statement
                .Citations.Select(citation => citation.Source)
                .Distinct()
                .Select(source => desk.Say(StatementTexts.Titled, desk.Name(source))),
            ", "
        );
        var whose = (holder.Count > 0, sources.Count > 0) switch
        {
            (true, true) => desk.Say(StatementTexts.HolderAndSource, holder, sources),
            (true, false) => desk.Say(StatementTexts.Holder, holder),
            (false, true) => desk.Say(StatementTexts.SourceOnly, sources),
            _ => [desk.Say(StatementTexts.Nobody)],
        };
        return [.. whose, " ", .. desk.Localised(statement.Text), " ", .. desk.Cited(statement)];
    }
}
