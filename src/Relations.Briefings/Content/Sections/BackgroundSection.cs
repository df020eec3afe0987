using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>What the dossier says of bodies, places and people apart from what happened.</summary>
sealed class BackgroundSection : BriefingSection
{
    public override string Name => "background";

    public override LocalizedString Title => BackgroundTexts.Title;

    public override IReadOnlyList<Shape> Tells =>
        [State.Shape, Organization.Shape, Place.Shape, Person.Shape, Office.Shape, Tenure.Shape];

    public override IEnumerable<Block> Compose(Desk desk) =>
        [
            .. Parties(desk),
            .. Organizations(desk),
            .. Places(desk),
            .. People(desk),
            .. Offices(desk),
            .. Tenures(desk),
        ];

    static IEnumerable<Block> Parties(Desk desk) =>
        Part(
            desk,
            State.Shape,
            [.. Chronicle.Of(desk.Dossier.States).Where(state => HasSay(state) || HasFacts(state))],
            new(CommonTexts.Name, 2, s => desk.Localised((desk.Dossier.Find(s.Id) as State)?.Names))
            {
                NamesRows = true,
            },
            new(BackgroundTexts.Exists, 2, s => s.Exists is null ? [] : [desk.Date(s, s.Exists)]),
            new(BackgroundTexts.Capital, 2, s => Desk.Joined(s.Capital.Select(c => Capital(desk, c)), desk.Semicolon)),
            new(BackgroundTexts.Predecessors, 2, s => desk.Names(s.Predecessors)),
            new(BackgroundTexts.Successors, 2, s => desk.Names(s.Successors)),
            new(BackgroundTexts.Rivals, 2, s => desk.Names(s.Rivals)),
            new(CommonTexts.Sources, 1, s => Citing.Of(desk, s))
        );

    // What only gives another record its name is not listed.
    static bool HasSay(Record record) => record.Citations.Count > 0 || !string.IsNullOrWhiteSpace(record.Note);

    static bool HasFacts(State state) =>
        state.Exists is not null
        || state.Capital.Count + state.Predecessors.Count + state.Successors.Count + state.Rivals.Count > 0;

    static Inlines Capital(Desk desk, Capital capital) =>
        [.. desk.Localised(capital.Names), capital.Period is null ? "" : $" ({desk.Date(capital.Period)})"];

    static IEnumerable<Block> Organizations(Desk desk) =>
        Part(
            desk,
            Organization.Shape,
            Chronicle.Of(desk.Dossier.Organizations),
            new(CommonTexts.Name, 4.5, o => RecordTitles.Of(desk, o)) { NamesRows = true },
            new(CommonTexts.Kind, 2.6, o => Desk.Optional(desk.Headword(o.Kind))),
            new(BackgroundTexts.Within, 2, o => ShortName(desk, o.Within)),
            new(BackgroundTexts.Members, 1.4, o => Desk.Joined(o.Members.Select(m => Member(desk, m)), ", ")),
            Remarks<Organization>(desk),
            new(CommonTexts.Sources, 1, o => Citing.Of(desk, o))
        );

    static Inlines ShortName(Desk desk, Ref<Organization> body) =>
        desk.Dossier.Find(body)?.Acronym is { } acronym ? desk.Localised(acronym) : desk.Name(body);

    static Inlines Member(Desk desk, Membership member) =>
        [.. desk.Name(member.State), member.Period is null ? "" : $" ({desk.Date(member.Period)})"];

    static IEnumerable<Block> Places(Desk desk) =>
        Part(
            desk,
            Place.Shape,
            [
                .. Chronicle
                    .Of(desk.Dossier.Places)
                    .Where(place => HasSay(place) || place.Borders.Count + place.OtherNames.Count > 0),
            ],
            new(CommonTexts.Name, 2, p => RecordTitles.Of(desk, p)) { NamesRows = true },
            new(CommonTexts.Kind, 2, p => Desk.Optional(desk.Headword(p.Kind))),
            new(BackgroundTexts.State, 1.5, p => desk.Name(p.State)),
            new(BackgroundTexts.Within, 1.5, p => desk.Name(p.Within)),
            new(BackgroundTexts.Borders, 2, p => desk.Names(p.Borders)),
            Remarks<Place>(desk),
            new(CommonTexts.Sources, 1, p => Citing.Of(desk, p))
        );

    static IEnumerable<Block> People(Desk desk) =>
        Part(
            desk,
            Person.Shape,
            [
                .. Chronicle
                    .Of(desk.Dossier.People)
                    .Where(p => HasSay(p) || p.Born is not null || p.Died is not null || p.OtherNames.Count > 0),
            ],
            new(CommonTexts.Name, 2, p => RecordTitles.Of(desk, p)) { NamesRows = true },
            new(BackgroundTexts.Born, 1.5, p => p.Born is null ? [] : [desk.Date(p, p.Born)]),
            new(BackgroundTexts.Died, 1.5, p => p.Died is null ? [] : [desk.Date(p, p.Died)]),
            Remarks<Person>(desk),
            new(CommonTexts.Sources, 1, p => Citing.Of(desk, p))
        );

    static IEnumerable<Block> Offices(Desk desk) =>
        Part(
            desk,
            Office.Shape,
            [.. Chronicle.Of(desk.Dossier.Offices).Where(HasSay)],
            new(BackgroundTexts.Office, 3, o => RecordTitles.Of(desk, o)) { NamesRows = true },
            new(BackgroundTexts.Rank, 2, o => Desk.Optional(desk.Headword(o.Rank))),
            Remarks<Office>(desk),
            new(CommonTexts.Sources, 1, o => Citing.Of(desk, o))
        );

    static IEnumerable<Block> Tenures(Desk desk) =>
        Part(
            desk,
            Tenure.Shape,
            Chronicle.Of(desk.Dossier.Tenures, tenure => tenure.Period),
            new(CommonTexts.Name, 2, t => desk.Name(t.Person)) { NamesRows = true },
            new(BackgroundTexts.Office, 3, t => desk.Name(t.Office)),
            new(CommonTexts.Period, 2, t => [desk.Date(t, t.Period)]),
            Remarks<Tenure>(desk),
            new(CommonTexts.Sources, 1, desk.Cited)
        );

    static RecordColumn<T> Remarks<T>(Desk desk)
        where T : Record => new(MissionTexts.Remarks, 2, record => FieldText.Remarks(desk, record));

    static IEnumerable<Block> Part<T>(
        Desk desk,
        Shape shape,
        IReadOnlyList<T> rows,
        params IReadOnlyList<RecordColumn<T>> columns
    ) =>
        rows.Count == 0 ? [] : [new Heading(2, [desk.Say(shape.Profile.Heading)]), RecordTable.Of(desk, rows, columns)];
}
