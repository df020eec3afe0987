using Relations.Dossiers;

namespace Relations.Rules;

sealed class Plc001BorderOneSided : Rule, IChecks<Place>
{
    public override RuleInfo Info { get; } =
        new("PLC001", "border-one-sided", Severity.Warning, "A place borders another that does not border it.")
        {
            Why =
                "A border has two sides. Where one place names the other and not the reverse, one of the two is incomplete.",
            Basis = "Wikidata's constraint that \"shares border with\" is symmetric.",
            Needs = "two places of the dossier; states have no list of borders",
        };

    public void Check(Place subject, Inspection found)
    {
        for (var i = 0; i < subject.Borders.Count; i++)
        {
            if (
                subject.Borders[i].Id is { } id
                && id != subject.Id
                && found.Dossier.Find(id) is Place other
                && !other.Borders.Any(border => border.Id == subject.Id)
            )
            {
                found.Violated(
                    FormattableString.Invariant($"borders[{i}]"),
                    $"{subject.Id} borders {other.Id}, and {other.Id} does not border {subject.Id}",
                    $"add {subject.Id} to the borders of {other.Id}, or remove {other.Id} here",
                    [new("the other side", new(other, "borders"))]
                );
            }
        }
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Both sides, and a border with a state",
            """
            places:
              - { id: nakhchivan, names: Nakhchivan, state: AZE, borders: [igdir, IRN] }
              - { id: igdir, names: Iğdır, state: TUR, borders: [nakhchivan] }
            """
        ),
        new(
            "One side",
            """
            places:
              - { id: nakhchivan, names: Nakhchivan, state: AZE, borders: [igdir] }
              - { id: igdir, names: Iğdır, state: TUR }
            """,
            "warning nakhchivan.borders[0]: nakhchivan borders igdir, and igdir does not border nakhchivan"
        ),
    ];
}
