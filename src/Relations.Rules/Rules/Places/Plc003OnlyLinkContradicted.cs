using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Plc003OnlyLinkContradicted : RecordRule<Statement>
{
    static readonly string[] Words = ["only land", "sole land", "tek kara", "yegane kara", "yeganə quru"];

    static readonly RecordIndex<Place, bool> Bordering = new(
        dossier => dossier.Places,
        place => place.Borders.Count > 0 ? [true] : []
    );

    public override RuleInfo Info { get; } =
        new(
            "PLC003",
            "only-link-contradicted",
            Severity.Warning,
            "A statement of the only land link between two states, and another shared border on record."
        )
        {
            Why =
                "One border more, and the link is not the only one: either the statement is its holder's and outdated, or a border is wrong.",
            Basis = "Two states share a border where a place of the one borders the other, or a place of it.",
            Needs =
                "a geographic statement with the words \"only land\" in English, Turkish or Azerbaijani, about a place and the state that it "
                + "links with, and the borders of places",
            Exceptions = ["A second border that has no crossing."],
        };

    public override void Define(RecordValidator<Statement> validator) =>
        validator
            .RuleFor(statement => statement.Text)
            .Check(CheckLinks)
            .When(statement => statement.Kind == StatementKind.GeographicFact && SaysOnly(statement));

    static void CheckLinks(Statement statement, RuleContext context)
    {
        var about = statement.About.Select(one => context.Dossier.Find(one)).ToList();
        foreach (var link in about.OfType<Place>())
        {
            if (context.Dossier.StateOf(link) is { } home)
            {
                foreach (
                    var other in about
                        .OfType<State>()
                        .Where(state => state.Id != home.Id && Borders(link, state, context))
                )
                {
                    Check(link, home, other, context);
                }
            }
        }
    }

    static void Check(Place link, State home, State other, RuleContext context)
    {
        foreach (var place in context.Find(Bordering, true))
        {
            if (
                !ReferenceEquals(place, link)
                && context.Dossier.StateOf(place)?.Id == home.Id
                && Borders(place, other, context)
            )
            {
                context.Violated(
                    "text",
                    BordersToo(link, home, other, place),
                    null,
                    [new(CheckTexts.Named(place), new(place, "borders"))]
                );
            }
        }
    }

    static bool Borders(Place place, State state, RuleContext context) =>
        place.Borders.Any(border =>
            context.Dossier.Find(border.Id ?? "") switch
            {
                State neighbour => neighbour.Id == state.Id,
                Place neighbour => context.Dossier.StateOf(neighbour)?.Id == state.Id,
                _ => false,
            }
        );

    static bool SaysOnly(Statement statement) =>
        statement
            .Citations.Select(citation => citation.Quote)
            .Concat(statement.Text?.Translations.Select(text => text.Text) ?? [])
            .OfType<string>()
            .Select(FoldedNames.Fold)
            .Any(text => Array.Exists(Words, words => FoldedNames.HasWords(text, words)));

    [Message("{link} is said to be the only land link of {home} with {other}, and {place} borders it too")]
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
            "warning link.text: nakhchivan is said to be the only land link of AZE with IRN, and astara borders it too"
        ),
    ];
}
