using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Clm006PlaceKindNotSaid : ClaimRule<Place>
{
    public override RuleInfo Info { get; } =
        new(
            "CLM006",
            "place-kind-not-said",
            Severity.Warning,
            "A place is of another kind than its texts say, or a capital is not a city."
        )
        {
            Why =
                "Texts name a region, an autonomous republic, an exclave or a crossing as such. A capital, and the seat of a mission of which no text says what it "
                + "is, is a city.",
            Basis = "Practice of archives: what a record says is found in its passage, in these or other words.",
            Needs =
                "the kind of a place, and its name, note or quotations; or the capitals of its state, or a mission with its seat there",
        };

    private protected override string Topic => "place-kind";

    static readonly RecordIndex<Mission, string> BySeat = new(
        dossier => dossier.Missions,
        mission => mission.Seat.Id is { } seat ? [seat] : []
    );

    static readonly IReadOnlyList<Term> City = [new("city", 0, "seat")];

    private protected override IEnumerable<(string Field, object? Value)> Claims(Place subject) =>
        [("kind", subject.Kind)];

    private protected override IReadOnlyList<Term> Said(Place subject, RuleContext context)
    {
        var said = Evidenced.Said(
            Topic,
            (subject.Names?.Translations ?? [])
                .Select(name => name.Text)
                .Concat(subject.Citations.Select(citation => $"{citation.Quote} / {citation.Note}"))
                .Append(subject.Note ?? "")
        );
        return said.Count > 0 ? said
            : IsCapital(subject, context) || context.Find(BySeat, subject.Id).Count > 0 ? City
            : [];
    }

    private protected override Message Wrong(string field, LocalizedString value, IReadOnlyList<Term> said) =>
        ReferenceEquals(said, City) ? IsNoCity(new(field), value) : base.Wrong(field, value, said);

    [Message("{field} is {value}, but a capital or the seat of a mission is a city")]
    private static partial Message IsNoCity(FieldPathValue field, LocalizedString value);

    static bool IsCapital(Place place, RuleContext context) =>
        place.Names is { } names
        && context.Dossier.StateOf(place)?.Capital.Any(capital => capital.Names?.SharesNameWith(names) == true) == true;

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A city that is a capital, and an autonomous republic that its quotation names",
            """
            places:
              - { id: baku, names: Baku, kind: city, state: AZE }
              - { id: nakhchivan, names: Nakhchivan, kind: autonomous-republic, state: AZE, citations: [{ source: s, quote: the Nakhchivan Autonomous Republic, reading: stated }] }
            missions:
              - { id: m, sending: TUR, receiving: AZE, kind: consulate-general, seat: nakhchivan }
            """
        ),
        new(
            "A capital and a seat that are no cities, and another kind in three languages",
            """
            places:
              - { id: baku, names: Baku, kind: region, state: AZE }
              - { id: ganja, names: Ganja, kind: crossing, state: AZE }
              - { id: a, names: { tr: Nahçıvan Özerk Cumhuriyeti }, kind: city, state: AZE }
              - { id: b, names: { az: Naxçıvan Muxtar Respublikası }, kind: region, state: AZE }
              - { id: c, names: { fr: République autonome du Nakhitchevan }, kind: exclave, state: AZE }
            missions:
              - { id: m, sending: TUR, receiving: AZE, kind: consulate-general, seat: ganja }
            """,
            "warning baku.kind: kind is region, but a capital or the seat of a mission is a city",
            "warning ganja.kind: kind is crossing, but a capital or the seat of a mission is a city",
            "warning a.kind: kind is city, but the text says \"özerk cumhuriyet\"",
            "warning b.kind: kind is region, but the text says \"muxtar respublika\"",
            "warning c.kind: kind is exclave, but the text says \"république autonome\""
        ),
    ];
}
