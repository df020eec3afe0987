using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Mis003SeatNotCapital : RecordRule<Mission>
{
    public override RuleInfo Info { get; } =
        new("MIS003", "seat-not-capital", Severity.Info, "A mission has its seat outside the capital of its host.")
        {
            Why =
                "Missions are where the government is. One that is not is a consulate by mistake, has a wrong place, or "
                + "followed a move of the capital late, which is worth a note.",
            Basis =
                "Practice; the Vienna Convention on Diplomatic Relations 1961, art. 12, asks consent for offices elsewhere than the seat, and binds no seat to the capital.",
            Needs =
                "the seat of an embassy, high commission, nunciature or legation, and the capitals of the host; they are "
                + "compared by place, or by name in any language, a former name of the city too",
            Verdicts =
                "Violated when the seat was never the capital, or certainly was not for a part of the time; undetermined "
                + "when it may not have been; satisfied otherwise, and for the periods of capitals or missions that are not on "
                + "record.",
            Exceptions = ["Embassies that followed a government, as to Chongqing.", "Embassies in Tel Aviv."],
        };

    public override void Define(RecordValidator<Mission> validator) =>
        validator
            .RuleFor(mission => mission.Seat)
            .Must((mission, context) => IsInCapital(mission.Open(), TermsOf(mission, context)))
            .WithFinding((mission, _, context) => Elsewhere(mission, TermsOf(mission, context)!, context.Dossier))
            .When(mission => mission.Kind.IsDiplomatic());

    // Of a capital that was renamed the register has a row a name, and it may have been one twice.
    static List<Period?>? TermsOf(Mission mission, RuleContext context) =>
        context.Dossier.Find(mission.Seat) is { } seat
        && context.Dossier.Find(mission.Receiving) is State { Capital: { Count: > 0 } capitals } host
            ? [.. Enumerable.Range(0, capitals.Count).Where(i => IsSame(seat, capitals[i])).Select(i => Term(host, i))]
            : null;

    // Of the first capital that is on record nobody says since when.
    static Ternary IsInCapital(Period? open, List<Period?>? terms) =>
        terms is null ? Ternary.Yes
        : terms.Count == 0 ? Ternary.No
        : open is null || terms.Contains(null) ? Ternary.Yes
        : terms
            .Max(term => term!.Start.IsUnknownBefore ? Ternary.Yes : term.Start.NotAfter(open.Start))
            .And(terms.Max(term => open.End.NotAfter(term!.End)));

    static Violation Elsewhere(Mission mission, List<Period?> terms, Dossier dossier)
    {
        var host = (State)dossier.Find(mission.Receiving)!;
        var seat = new NameValue(dossier.Find(mission.Seat)!.Names);
        if (terms.Count == 0)
        {
            var names = host.Capital.Select(capital => (ArgumentValue)new NameValue(capital.Names));
            return new(NoCapital(seat, host, ArgumentValue.List(names)));
        }

        var times = ArgumentValue.List(terms.Select(term => ArgumentValue.Of(term!.First.Date!)));
        return Violation.Of(mission.Open()!, NotThen(mission.Open()!, seat, host, times));
    }

    static Period? Term(State host, int i) =>
        Period.Of(new(TheCapital(), host, FormattableString.Invariant($"capital[{i}].period"), host.Capital[i].Period));

    static bool IsSame(Place seat, Capital capital) =>
        capital.Place.Id == seat.Id
        || (seat.Names is { } names && capital.Names is { } others && CityNames.AreOfOneCity(names, others));

    [Message("{place} is not the capital of {host}: expected {capitals}")]
    private static partial Message NoCapital(NameValue place, State host, ArgumentValue capitals);

    [Message("{mission} has its seat in {place} while that is not the capital of {host} ({times})")]
    private static partial Message NotThen(Period mission, NameValue place, State host, ArgumentValue times);

    [Message("the capital")]
    private static partial Message TheCapital();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "An embassy in the capital, named in another language",
            """
            places:
              - { id: baku, names: { tr: Bakü }, state: AZE }
            missions:
              - { id: embassy, sending: TUR, receiving: AZE, kind: embassy, seat: baku, opened: 1992-01-14 }
            """
        ),
        new(
            "Embassies in capitals under former names",
            """
            places:
              - { id: constantinople, names: Constantinople, state: TUR }
              - { id: christiania, names: Christiania, state: NOR }
              - { id: peking, names: Peking, state: CHN }
            missions:
              - { id: legation, sending: USA, receiving: TUR, kind: legation, seat: constantinople, opened: 1831, closed: 1906 }
              - { id: northern, sending: USA, receiving: NOR, kind: legation, seat: christiania, opened: 1906, closed: 1924 }
              - { id: eastern, sending: USA, receiving: CHN, kind: legation, seat: peking, opened: 1862, closed: 1927 }
            """
        ),
        new(
            "The same name with the marks of its letters apart",
            "places: [{ id: baku, names: { tr: Baku\u0308 }, state: AZE }]\n"
                + "missions: [{ id: embassy, sending: TUR, receiving: AZE, kind: embassy, seat: baku, opened: 1992-01-14 }]"
        ),
        new(
            "An embassy in another city, and one that stayed when the capital moved",
            """
            places:
              - { id: ganja, names: Ganja, state: AZE }
              - { id: melbourne, names: Melbourne, state: AUS }
            missions:
              - { id: embassy, sending: TUR, receiving: AZE, kind: embassy, seat: ganja }
              - { id: other, sending: USA, receiving: AUS, kind: embassy, seat: melbourne, opened: 1920, closed: 1940 }
            """,
            "info embassy.seat: Ganja is not the capital of AZE: expected Baku",
            "info other.opened: the embassy other (1920/1940) has its seat in Melbourne while that is not the capital of AUS (1901-01-01/1927-05-09)"
        ),
        new(
            "A mission that closed in the year in which the capital moved",
            """
            places:
              - { id: melbourne, names: Melbourne, state: AUS }
            missions:
              - { id: other, sending: USA, receiving: AUS, kind: embassy, seat: melbourne, opened: 1920, closed: 1927 }
            """,
            "maybe other.opened: cannot tell whether the embassy other (1920/1927) has its seat in Melbourne while that is not the capital of AUS (1901-01-01/1927-05-09)"
        ),
    ];
}
