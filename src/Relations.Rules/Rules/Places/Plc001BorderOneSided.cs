using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Plc001BorderOneSided : RecordRule<Place>
{
    public override RuleInfo Info { get; } =
        new("PLC001", "border-one-sided", Severity.Warning, "A place borders another that does not border it.")
        {
            Why =
                "A border has two sides. Where one place names the other and not the reverse, one of the two is incomplete.",
            Basis = "Wikidata's constraint that \"shares border with\" is symmetric.",
            Needs = "two places of the dossier; states have no list of borders",
        };

    public override void Define(RecordValidator<Place> validator) =>
        validator
            .RuleForEach(place => place.Borders)
            .NotContradictedBy(OneSidedNeighbour)
            .WithFinding(
                (place, other) =>
                    new(IsOneSided(place, other))
                    {
                        Help = AddOrRemove(place, other),
                        Related = [new(OtherSide(), new(other, "borders"))],
                    }
            );

    static Place? OneSidedNeighbour(Place place, IRef border, RuleContext context) =>
        border.Id != place.Id
        && context.Dossier.Find(border.Id ?? "") is Place other
        && !other.Borders.Any(back => back.Id == place.Id)
            ? other
            : null;

    [Message("{place} borders {other}, and {other} does not border {place}")]
    private static partial Message IsOneSided(Place place, Place other);

    [Message("add {place} to the borders of {other}, or remove {other} here")]
    private static partial Message AddOrRemove(Place place, Place other);

    [Message("the other side")]
    private static partial Message OtherSide();

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
