using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>What the dossier says of bodies, places and people apart from what happened.</summary>
sealed class BackgroundSection : BriefingSection
{
    public override string Name => "background";

    public override LocalizedString Title => BackgroundTexts.Title;

    public override IReadOnlyList<RecordShape> Tells =>
        [State.Shape, Organization.Shape, Place.Shape, Person.Shape, Office.Shape, Tenure.Shape];

    public override IEnumerable<Block> Compose(BriefingContext context) =>
        [
            .. Parties(context),
            .. Organizations(context),
            .. Places(context),
            .. People(context),
            .. Offices(context),
            .. Tenures(context),
        ];

    static IEnumerable<Block> Parties(BriefingContext context) =>
        Part(
            context,
            State.Shape,
            [.. DateSorting.Of(context.Dossier.States).Where(state => HasSay(state) || HasFacts(state))],
            new(CommonTexts.Name, 2, s => context.Localised((context.Dossier.Find(s.Id) as State)?.Names))
            {
                NamesRows = true,
            },
            new(BackgroundTexts.Exists, 2, s => s.Exists is null ? [] : [context.Date(s, s.Exists)]),
            new(
                BackgroundTexts.Capital,
                2,
                s => BriefingContext.Joined(s.Capital.Select(c => Capital(context, c)), context.Semicolon)
            ),
            new(BackgroundTexts.Predecessors, 2, s => context.Names(s.Predecessors)),
            new(BackgroundTexts.Successors, 2, s => context.Names(s.Successors)),
            new(BackgroundTexts.Rivals, 2, s => context.Names(s.Rivals)),
            new(CommonTexts.Sources, 1, s => CitationLinks.Of(context, s))
        );

    // What only gives another record its name is not listed.
    static bool HasSay(Record record) => record.Citations.Count > 0 || !string.IsNullOrWhiteSpace(record.Note);

    static bool HasFacts(State state) =>
        state.Exists is not null
        || state.Capital.Count + state.Predecessors.Count + state.Successors.Count + state.Rivals.Count > 0;

    static Inlines Capital(BriefingContext context, Capital capital) =>
        [.. context.Localised(capital.Names), capital.Period is null ? "" : $" ({context.Date(capital.Period)})"];

    static IEnumerable<Block> Organizations(BriefingContext context) =>
        Part(
            context,
            Organization.Shape,
            DateSorting.Of(context.Dossier.Organizations),
            new(CommonTexts.Name, 4.5, o => RecordTitles.Of(context, o)) { NamesRows = true },
            new(CommonTexts.Kind, 2.6, o => BriefingContext.Optional(context.Headword(o.Kind))),
            new(BackgroundTexts.Within, 2, o => ShortName(context, o.Within)),
            new(
                BackgroundTexts.Members,
                1.4,
                o => BriefingContext.Joined(o.Members.Select(m => Member(context, m)), ", ")
            ),
            Remarks<Organization>(context),
            new(CommonTexts.Sources, 1, o => CitationLinks.Of(context, o))
        );

    static Inlines ShortName(BriefingContext context, Ref<Organization> body) =>
        context.Dossier.Find(body)?.Acronym is { } acronym ? context.Localised(acronym) : context.Name(body);

    static Inlines Member(BriefingContext context, Membership member) =>
        [.. context.Name(member.State), member.Period is null ? "" : $" ({context.Date(member.Period)})"];

    static IEnumerable<Block> Places(BriefingContext context) =>
        Part(
            context,
            Place.Shape,
            [
                .. DateSorting
                    .Of(context.Dossier.Places)
                    .Where(place => HasSay(place) || place.Borders.Count + place.OtherNames.Count > 0),
            ],
            new(CommonTexts.Name, 2, p => RecordTitles.Of(context, p)) { NamesRows = true },
            new(CommonTexts.Kind, 2, p => BriefingContext.Optional(context.Headword(p.Kind))),
            new(BackgroundTexts.State, 1.5, p => context.Name(p.State)),
            new(BackgroundTexts.Within, 1.5, p => context.Name(p.Within)),
            new(BackgroundTexts.Borders, 2, p => context.Names(p.Borders)),
            Remarks<Place>(context),
            new(CommonTexts.Sources, 1, p => CitationLinks.Of(context, p))
        );

    static IEnumerable<Block> People(BriefingContext context) =>
        Part(
            context,
            Person.Shape,
            [
                .. DateSorting
                    .Of(context.Dossier.People)
                    .Where(p => HasSay(p) || p.Born is not null || p.Died is not null || p.OtherNames.Count > 0),
            ],
            new(CommonTexts.Name, 2, p => RecordTitles.Of(context, p)) { NamesRows = true },
            new(BackgroundTexts.Born, 1.5, p => p.Born is null ? [] : [context.Date(p, p.Born)]),
            new(BackgroundTexts.Died, 1.5, p => p.Died is null ? [] : [context.Date(p, p.Died)]),
            Remarks<Person>(context),
            new(CommonTexts.Sources, 1, p => CitationLinks.Of(context, p))
        );

    static IEnumerable<Block> Offices(BriefingContext context) =>
        Part(
            context,
            Office.Shape,
            [.. DateSorting.Of(context.Dossier.Offices).Where(HasSay)],
            new(BackgroundTexts.Office, 3, o => RecordTitles.Of(context, o)) { NamesRows = true },
            new(BackgroundTexts.Rank, 2, o => BriefingContext.Optional(context.Headword(o.Rank))),
            Remarks<Office>(context),
            new(CommonTexts.Sources, 1, o => CitationLinks.Of(context, o))
        );

    static IEnumerable<Block> Tenures(BriefingContext context) =>
        Part(
            context,
            Tenure.Shape,
            DateSorting.Of(context.Dossier.Tenures, tenure => tenure.Period),
            new(CommonTexts.Name, 2, t => context.Name(t.Person)) { NamesRows = true },
            new(BackgroundTexts.Office, 3, t => context.Name(t.Office)),
            new(CommonTexts.Period, 2, t => [context.Date(t, t.Period)]),
            Remarks<Tenure>(context),
            new(CommonTexts.Sources, 1, context.Cited)
        );

    static RecordColumn<T> Remarks<T>(BriefingContext context)
        where T : Record => new(MissionTexts.Remarks, 2, record => FieldText.Remarks(context, record));

    static IEnumerable<Block> Part<T>(
        BriefingContext context,
        RecordShape shape,
        IReadOnlyList<T> rows,
        params IReadOnlyList<RecordColumn<T>> columns
    ) =>
        rows.Count == 0
            ? []
            : [new Heading(2, [context.Say(shape.Profile.Heading)]), RecordTable.Of(context, rows, columns)];
}
