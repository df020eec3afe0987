using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Ent012NearName : Rule, IChecks<Person>, IChecks<Office>, IChecks<Place>, IChecks<Organization>
{
    const int MaxShown = 3;

    public override RuleInfo Info { get; } =
        new(
            "ENT012",
            "near-name",
            Severity.Warning,
            "Two people, offices, places or organizations have nearly the same name."
        )
        {
            Why =
                "A letter slips, and one person becomes two, of whom each has half of the visits. Names are compared within a state or "
                + "role: one slip in a word of four letters or more, the words in another order, and for people a short form of the given name or "
                + "a name more or less. People whose dates tell them apart are two.",
            Basis = "The published list of visits to the United States: 24 misspelt names of visitors in 3,264 visits.",
            Needs =
                "two people with visits, tenures or appointments for one state or in one role; two offices or places of one state; two organizations",
            Exceptions = ["Two people of one family, or two places with like names: waive the finding."],
        };

    internal override bool JudgesDeprecated => false;

    public void Check(Person subject, RuleContext context)
    {
        var uses = NameUses.Of(context);
        var people = context.Shared((typeof(Ent012NearName), typeof(Person)), () => new People(context.Dossier));
        var names = people.NamesOf(subject);
        var scopes = uses.ScopesOf(subject.Id);
        Report(subject, people.Near.Before(subject, IsNear), "names", subject.Names, other => other.Names, context);

        bool IsNear(Person other)
        {
            var theirScopes = uses.ScopesOf(other.Id);
            // People whom no visit, tenure or appointment names are compared with all others.
            var isAnywhere = scopes.Count == 0 || theirScopes.Count == 0;
            return !HaveOtherIds(subject, other)
                && (isAnywhere || scopes.Overlaps(theirScopes))
                && !uses.AreApart(subject, other)
                && people.NamesOf(other).Any(theirs => names.Any(mine => mine.IsNear(theirs, isAnywhere)));
        }
    }

    public void Check(Office subject, RuleContext context) =>
        Report(
            subject,
            Titles(context, context.Dossier.Offices, office => office.Of.Id, office => office.Title)
                .Before(subject, other => !HaveOtherIds(subject, other) && AreNear(subject.Title, other.Title)),
            "title",
            subject.Title,
            other => other.Title,
            context
        );

    public void Check(Place subject, RuleContext context) =>
        Report(
            subject,
            Titles(context, context.Dossier.Places, place => place.State.Id, place => place.Names)
                .Before(subject, other => !HaveOtherIds(subject, other) && AreNear(subject.Names, other.Names)),
            "names",
            subject.Names,
            other => other.Names,
            context
        );

    public void Check(Organization subject, RuleContext context) =>
        Report(
            subject,
            Titles(context, context.Dossier.Organizations, _ => null, body => body.Names)
                .Before(subject, other => !HaveOtherIds(subject, other) && AreNear(subject.Names, other.Names)),
            "names",
            subject.Names,
            other => other.Names,
            context
        );

    static NearNames<T> Titles<T>(
        RuleContext context,
        IEnumerable<T> records,
        Func<T, string?> scope,
        Func<T, LocalisedText?> title
    )
        where T : Record =>
        context.Shared(
            (typeof(Ent012NearName), typeof(T)),
            () =>
                new NearNames<T>(
                    records,
                    record =>
                        (title(record)?.Translations ?? []).SelectMany(text =>
                            NearNames<T>
                                .KeysOfTitle(FoldedNames.WordsOf(text.Text))
                                .Select(key => TextIndex.HashOf(scope(record), text.Language.ToString(), key))
                        )
                )
        );

    // Who gave one scheme's identifiers to both has looked.
    static bool HaveOtherIds(Record a, Record b) =>
        (a.Ids?.All ?? []).Any(mine =>
            (b.Ids?.All ?? []).Any(theirs => theirs.Scheme == mine.Scheme && theirs.Id != mine.Id)
        );

    static bool AreNear(LocalisedText? a, LocalisedText? b) =>
        (a?.Translations ?? []).Any(mine =>
            b?.Find(mine.Language) is { } theirs
            && NearNames<Office>.AreNearTitles(FoldedNames.WordsOf(mine.Text), FoldedNames.WordsOf(theirs))
        );

    // The names of people, each read once.
    sealed class People
    {
        readonly Dictionary<Person, PersonName[]> names = new(ReferenceEqualityComparer.Instance);

        public People(Dossier dossier)
        {
            foreach (var person in dossier.People)
            {
                names[person] = [.. (person.Names?.Translations ?? []).Select(name => new PersonName(name.Text))];
            }

            Near = new(
                dossier.People,
                person => NamesOf(person).SelectMany(name => name.Keys(isSought: false)),
                person => NamesOf(person).SelectMany(name => name.Keys(isSought: true))
            );
        }

        public NearNames<Person> Near { get; }

        public PersonName[] NamesOf(Person person) => names.GetValueOrDefault(person) ?? [];
    }

    // The name that is used less is taken for the slip.
    static void Report<T>(
        T subject,
        T? near,
        string field,
        LocalisedText? name,
        Func<T, LocalisedText?> nameOf,
        RuleContext context
    )
        where T : Record
    {
        if (near is null)
        {
            return;
        }

        var referrers = Referrers.Of(context);
        var (mine, theirs) = (referrers.To(subject), referrers.To(near));
        var (rare, kept, uses) = mine.Count <= theirs.Count ? (subject, near, mine) : (near, subject, theirs);
        context.Report(
            Verdict.Violated,
            new(rare, field),
            IsNearly(nameOf(rare)?.ToString() ?? "", nameOf(kept)?.ToString() ?? "", kept),
            UniteThem(),
            [
                new(CheckTexts.Named(kept), new(kept, field)),
                .. uses.Take(MaxShown).Select(spot => new RelatedField(UsedHere(), spot)),
            ],
            fix: Union(rare, kept, uses)
        );
    }

    static PendingFix Union(Record rare, Record kept, IReadOnlyList<FieldRef> uses) =>
        uses.Count == 0
            ? new(EditKind.Remove, IsSafe: false, Remove(rare)) { Path = "" }
            : new(EditKind.Replace, IsSafe: false, ReferTo(kept, rare), kept.Id) { Spots = uses, Removed = rare };

    [Message("{name} is nearly {other}, the name of {record}")]
    private static partial Message IsNearly(string name, string other, Record record);

    [Message("make them one record, or waive this finding if they are two")]
    private static partial Message UniteThem();

    [Message("used here")]
    private static partial Message UsedHere();

    [Message("remove {record}, which nothing refers to")]
    private static partial Message Remove(Record record);

    [Message("refer to {kept} instead of {rare}, and remove {rare}")]
    private static partial Message ReferTo(Record kept, Record rare);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Names that differ, one name in two states, fathers and sons, states with like names, other identifiers, and a series",
            """
            people:
              - { id: a, names: Felipe Calderon }
              - { id: b, names: Felipe Calderin }
              - { id: c, names: George Bush, born: 1924 }
              - { id: d, names: George W. Bush, born: 1946 }
              - { id: g, names: John A. Sample }
              - { id: h, names: John A. B. Sample }
              - { id: e, names: Hassan II }
              - { id: f, names: Hassan III }
            offices:
              - { id: to-iran, title: Ambassador to Iran, of: USA }
              - { id: to-iraq, title: Ambassador to Iraq, of: USA }
              - { id: vice, title: Vice President, of: USA }
              - { id: president, title: President, of: USA }
            places:
              - { id: kingston, names: Kingston, ids: { wikidata: Q34692 } }
              - { id: kingstown, names: Kingstown, ids: { wikidata: Q41474 } }
            organizations:
              - { id: d-8, names: D-8 }
              - { id: d-9, names: D-9 }
            visits:
              - { id: one, visitors: [{ person: a }], from: MEX, to: USA, dates: 2008-04-21 }
              - { id: two, visitors: [{ person: b }], from: ESP, to: USA, dates: 2009-04-21 }
              - { id: three, visitors: [{ person: c }, { person: d }], from: USA, to: MEX, dates: 2008 }
              - { id: four, visitors: [{ person: e }, { person: f }], from: MAR, to: USA, dates: 1980 }
              - { id: five, visitors: [{ person: g }, { person: h }], from: USA, to: MEX, dates: 1990 }
            """
        ),
        new(
            "A letter too many, two swapped, a short form and a name less, words in another order, and an office",
            """
            people:
              - { id: calderon, names: Felipe Calderon }
              - { id: calderon-2, names: Feilipe Calderon }
              - { id: zardari, names: Asif Ali Zardari }
              - { id: zardari-2, names: Asif Zadari }
              - { id: kim, names: Kim Young Sam }
              - { id: kim-2, names: Young Sam Kim }
              - { id: blair, names: Anthony Blair }
              - { id: blair-2, names: Tony Blair }
            offices:
              - { id: president, title: President of Mexico, of: MEX }
              - { id: president-2, title: Presidnet of Mexico, of: MEX }
            visits:
              - { id: one, visitors: [{ person: calderon }], from: MEX, to: USA, dates: 2008-04-21 }
              - { id: two, visitors: [{ person: calderon-2 }], from: MEX, to: USA, dates: 2009-04-21 }
              - { id: three, visitors: [{ person: zardari }], from: PAK, to: USA, dates: 2009-05-06 }
              - { id: four, visitors: [{ person: zardari-2 }], from: PAK, to: USA, dates: 2011-01-14 }
              - { id: five, visitors: [{ person: kim }], from: KOR, to: USA, dates: 1995 }
              - { id: six, visitors: [{ person: kim-2 }], from: KOR, to: USA, dates: 1996 }
              - { id: seven, visitors: [{ person: blair }], from: GBR, to: USA, dates: 1998 }
              - { id: eight, visitors: [{ person: blair-2 }], from: GBR, to: USA, dates: 1999 }
            """,
            "warning calderon-2.names: Feilipe Calderon is nearly Felipe Calderon, the name of calderon",
            "warning zardari-2.names: Asif Zadari is nearly Asif Ali Zardari, the name of zardari",
            "warning kim-2.names: Young Sam Kim is nearly Kim Young Sam, the name of kim",
            "warning blair-2.names: Tony Blair is nearly Anthony Blair, the name of blair",
            "warning president-2.title: Presidnet of Mexico is nearly President of Mexico, the name of president"
        ),
    ];
}
