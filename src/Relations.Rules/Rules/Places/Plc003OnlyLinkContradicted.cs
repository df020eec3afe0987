using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Plc003OnlyLinkContradicted : RecordRule<Statement>
{
    static readonly string[] Words =
    [
        "only land",
        "sole land",
        "tek kara",
        "yegane kara",
        "yeganə quru",
        "seul lien terrestre",
        "seule liaison terrestre",
        "seule frontière terrestre",
    ];

    static readonly RecordIndex<Place, bool> Bordering = new(
        dossier => dossier.Places,
        place => place.Borders.Count > 0 ? [true] : []
    );

    public override RuleInfo Info { get; } =
        new(
            "PLC003",
            "only-link-contradicted",
            Severity.Warning,
            "A statement names the only land link between two states, but another shared border is on record."
        )
        {
            Why =
                "With one border more, the link is not the only one: either the statement is its holder's and outdated, or a "
                + "border is wrong.",
            Basis = "Two states share a border where a place of the one borders the other, or a place of it.",
            Needs =
                "a geographic statement with words such as \"only land\", about a place and the state that it links with, and "
                + "the borders of places",
            Exceptions = ["A second border that has no crossing."],
        };

    public override void Define(RecordValidator<Statement> validator) =>
        validator
            .RuleFor(statement => statement.Text)
            .NotContradictedByAny(OtherLinks)
            .WithFinding(
                (_, other) =>
                    new(BordersToo(other.Only, other.Home, other.State, other.Place))
                    {
                        Related = [new(CheckTexts.Named(other.Place), new(other.Place, "borders"))],
                    }
            )
            .When(statement => statement.Kind == StatementKind.GeographicFact && SaysOnly(statement));

    static IEnumerable<OtherLink> OtherLinks(Statement statement, RuleContext context)
    {
        var about = statement.About.Select(one => context.Dossier.Find(one)).ToList();
        return from only in about.OfType<Place>()
            let home = context.Dossier.StateOf(only)
            where home is not null
            from state in about.OfType<State>()
            where state.Id != home.Id && Borders(only, state, context)
            from place in context.Find(Bordering, true)
            where !ReferenceEquals(place, only)
            where context.Dossier.StateOf(place)?.Id == home.Id && Borders(place, state, context)
            select new OtherLink(only, home, state, place);
    }

    static bool Borders(Place place, State state, RuleContext context) =>
        place.Borders.Any(border => context.Dossier.StateOf(context.Dossier.Find(border.Id ?? ""))?.Id == state.Id);

    static bool SaysOnly(Statement statement) =>
        statement
            .Citations.Select(citation => citation.Quote)
            .Concat(statement.Text?.Translations.Select(text => text.Text) ?? [])
            .OfType<string>()
            .Select(FoldedNames.Fold)
            .Any(text => Array.Exists(Words, words => FoldedNames.HasWords(text, words)));

    sealed record OtherLink(Place Only, State Home, State State, Place Place);

    [Message("{link} is said to be the only land link of {home} with {other}, but {place} borders it too")]
    private static partial Message BordersToo(Place link, State home, State other, Place place);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "One place borders the other state",
            """
            places:
              - { id: nakhchivan, names: Nakhchivan, state: AZE, borders: [IRN, TUR] }
              - { id: astara, names: Astara, state: AZE, borders: [IRN] }
            statements:
              - { id: link, kind: geographic-fact, about: [nakhchivan, TUR], text: Nakhchivan is the only land link with Turkey. }
            """
        ),
        new(
            "Two do",
            """
            places:
              - { id: nakhchivan, names: Nakhchivan, state: AZE, borders: [IRN, TUR] }
              - { id: astara, names: Astara, state: AZE, borders: [IRN] }
            statements:
              - { id: link, kind: geographic-fact, about: [nakhchivan, IRN], text: Nakhchivan is the only land link with Iran. }
            """,
            "warning link.text: nakhchivan is said to be the only land link of AZE with IRN, but astara borders it too"
        ),
    ];
}
