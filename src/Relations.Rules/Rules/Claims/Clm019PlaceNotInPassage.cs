using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Clm019PlaceNotInPassage : Rule, IChecks<Place>, IChecks<Project>
{
    public override RuleInfo Info { get; } =
        new(
            "CLM019",
            "place-not-in-passage",
            Severity.Warning,
            "The borders of a place or the route of a project are not those of the quotations."
        )
        {
            Why =
                "\"Between Armenia, Iran and Turkey\" gives three borders, and \"Baku-Tbilisi-Kars\" three stations. One more is from nowhere, and "
                + "one fewer is forgotten. Where a quotation names two of them or more, what else it names belongs to them.",
            Basis = "Archival practice: a reader must find in the passage what the record says.",
            Needs = "borders or a route, and a quotation in every citation",
            Exceptions = ["A border or station that the curator knows from elsewhere."],
        };

    public void Check(Place subject, RuleContext context)
    {
        var texts = Evidenced.Texts(subject);
        if (subject.Borders.Count == 0)
        {
            CheckUnlisted(subject, texts, context);
            return;
        }

        Unsaid(subject, "borders", subject.Borders.Select(border => border.Id), texts, context);
        var listed = subject.Borders.Select(border => border.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var home = context.Dossier.StateOf(subject)?.Id;
        foreach (var text in texts)
        {
            var named = StateMentions.Each(text).ToList();
            if (
                named.Count(listed.Overlaps) > 1
                && named.Find(ids => !listed.Overlaps(ids) && !ids.Contains(home ?? "")) is { } other
            )
            {
                context.Violated("borders", IsForgotten(new StateValue(other.Order(StringComparer.Ordinal).First())));
                return;
            }
        }
    }

    static void CheckUnlisted(Place subject, IReadOnlyList<string> texts, RuleContext context)
    {
        var home = context.Dossier.StateOf(subject)?.Id ?? "";
        var named = texts
            .Where(text => Terms.Of("border").In(text).Count > 0)
            .SelectMany(StateMentions.Each)
            .FirstOrDefault(ids => !ids.Contains(home));
        if (named is not null)
        {
            context.Violated("borders", IsUnlisted(new StateValue(named.Order(StringComparer.Ordinal).First())));
        }
    }

    public void Check(Project subject, RuleContext context)
    {
        var texts = subject.Route.Count == 0 ? [] : Evidenced.Texts(subject);
        Unsaid(subject, "route", subject.Route.Select(place => place.Id), texts, context);
        foreach (var folded in texts.Select(FoldedNames.Fold))
        {
            var named = PlacesOf(context).In(folded).ToList();
            if (
                named.Count(place => subject.Route.Any(stop => stop.Id == place.Id)) > 1
                && named.Find(place => subject.Route.All(stop => stop.Id != place.Id)) is { } other
            )
            {
                context.Violated("route", IsForgotten(new RecordValue(other.Id)));
                return;
            }
        }
    }

    static void Unsaid(
        Record subject,
        string field,
        IEnumerable<string?> ids,
        IReadOnlyList<string> texts,
        RuleContext context
    )
    {
        if (texts.Count == 0 || NameEvidence.Of(subject, context) is not { } evidence)
        {
            return;
        }

        foreach (var (id, i) in ids.Select((id, i) => (id, i)))
        {
            if (id is not null && context.Dossier.Find(id) is { } named && !evidence.Names(named))
            {
                context.Violated(
                    FormattableString.Invariant($"{field}[{i}]"),
                    IsNotSaid(named),
                    ClaimTexts.CorrectOrQuote()
                );
            }
        }
    }

    static NamedInText<Place> PlacesOf(RuleContext context) =>
        context.Shared(
            typeof(Clm019PlaceNotInPassage),
            () =>
                new NamedInText<Place>(
                    context.Dossier.Places,
                    place => (place.Names?.Translations ?? []).Select(name => name.Text)
                )
        );

    [Message("no quotation names {record}")]
    private static partial Message IsNotSaid(Record record);

    [Message("the quotation says that it borders {place}, and no border is on record")]
    private static partial Message IsUnlisted(ArgumentValue place);

    [Message("the quotation names {place} beside the others")]
    private static partial Message IsForgotten(ArgumentValue place);

    const string Text =
        "Places\n\nNakhchivan lies between Armenia, Iran and Turkey. The Baku-Tbilisi-Kars railway was opened.";

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Borders and a route as quoted",
            """
            sources: [{ id: s, title: S, file: sources/s.txt }]
            places:
              - { id: n, names: Nakhchivan, state: AZE, borders: [ARM, IRN, TUR], citations: [{ source: s, quote: "between Armenia, Iran and Turkey", reading: stated }] }
              - { id: baku, names: Baku }
              - { id: tbilisi, names: Tbilisi }
              - { id: kars, names: Kars }
            projects:
              - { id: p, names: P, route: [baku, tbilisi, kars], citations: [{ source: s, quote: Baku-Tbilisi-Kars railway, reading: stated }] }
            """
        )
        {
            Files = [("sources/s.txt", Text)],
        },
        new(
            "A region whose border is said and not on record",
            """
            sources: [{ id: s, title: S, file: sources/s.txt }]
            places:
              - { id: m, names: Magallanes, state: CHL, citations: [{ source: s, quote: Magallanes lies in the south of Chile and borders Argentina., reading: stated }] }
              - { id: t, names: Thrace, state: TUR, citations: [{ source: s, quote: Thrace lies in Türkiye., reading: stated }] }
            """,
            "warning m.borders: the quotation says that it borders ARG, and no border is on record"
        )
        {
            Files =
            [
                (
                    "sources/s.txt",
                    "S\n\nMagallanes lies in the south of Chile and borders Argentina. Thrace lies in Türkiye."
                ),
            ],
        },
        new(
            "One more and one fewer",
            """
            sources: [{ id: s, title: S, file: sources/s.txt }]
            places:
              - { id: n, names: Nakhchivan, state: AZE, borders: [ARM, GEO, TUR], citations: [{ source: s, quote: "between Armenia, Iran and Turkey", reading: stated }] }
              - { id: baku, names: Baku }
              - { id: tbilisi, names: Tbilisi }
              - { id: kars, names: Kars }
            projects:
              - { id: p, names: P, route: [baku, kars], citations: [{ source: s, quote: Baku-Tbilisi-Kars railway, reading: stated }] }
            """,
            "warning n.borders: the quotation names IRN beside the others",
            "warning n.borders[1]: no quotation names GEO",
            "warning p.route: the quotation names tbilisi beside the others"
        )
        {
            Files = [("sources/s.txt", Text)],
        },
    ];
}
