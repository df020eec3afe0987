using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Tells whether the passages that a record rests on name what it refers to.</summary>
/// <remarks>
/// A citation speaks by its quote, a corrected one by its note as well, and an inferred one by its note and the rest of
/// the paragraph; but what that rest names may be an entry of a register only. A record is named by its names, title or
/// acronym in any language, by another name of the time, or by what the source calls it; a person by the surname too, a state by any name that the
/// register knows, an adjective, a place of it or the title of the source, relations and missions by their two sides, and any
/// statement by resting on a passage of the same words. The party that a whole dossier is about goes without saying.
/// </remarks>
sealed class NameEvidence
{
    static readonly RecordIndex<Place, Ref<State>> PlacesOfState = new(dossier => dossier.Places, place => place.State);

    readonly RuleContext context;
    readonly List<Spoken> spoken;

    NameEvidence(RuleContext context, List<Spoken> spoken) => (this.context, this.spoken) = (context, spoken);

    /// <summary>A quote and what else speaks with it, both folded, the source that it stands in, and when that was which is said.</summary>
    sealed record Spoken(Source Source, Citation Citation, string Said, string Rest, string Paragraph, SourceDate? When)
    {
        readonly Lazy<IReadOnlySet<string>> states = new(() => StateMentions.In(Said));

        public string Quote { get; } = FoldedNames.Fold(Said);

        public string Context { get; } = FoldedNames.Fold(Rest);

        /// <summary>The states that the quote names.</summary>
        public IReadOnlySet<string> States => states.Value;

        /// <summary>Whether the rest of the paragraph names a state, or the title of the source names it alone beside another.</summary>
        public bool ImpliesState(string id, string? beside) =>
            StateMentions.In(Rest).Contains(id) || Titles.Any(title => IsAlone(StateMentions.Each(title), id, beside));

        static bool IsAlone(IEnumerable<IReadOnlySet<string>> named, string id, string? beside) =>
            named.Where(ids => beside is null || !ids.Contains(beside)).ToList() is [var only] && only.Contains(id);

        /// <summary>Whether the title of the source has the words of a name in any order.</summary>
        public bool ImpliesName(string name) =>
            Titles
                .Select(FoldedNames.Fold)
                .Any(title => FoldedNames.WordsOf(name).All(word => FoldedNames.HasWords(title, word)));

        IEnumerable<string> Titles => (Source.Title?.Translations ?? []).Select(title => title.Text);
    }

    /// <summary>The evidence of a record; null where a citation has no quote that stands in a stored text.</summary>
    public static NameEvidence? Of(Record record, RuleContext context)
    {
        List<Spoken> passages = [];
        var when = record.Profile.DateOf(record);
        foreach (var citation in record.Citations)
        {
            if (
                context.Dossier.Find(citation.Source) is not { } source
                || SourceText.IsBlank(citation.Quote)
                || SourceText.Of(context.Dossier, source)?.ParagraphOf(citation) is not { } words
            )
            {
                return null;
            }

            var note = citation.Reading is null or Reading.Stated ? "" : citation.Note;
            var rest = citation.Reading == Reading.Inferred ? words : "";
            passages.Add(new(source, citation, $"{citation.Quote} / {note}", rest, words, when));
        }

        return passages.Count == 0 ? null : new(context, passages);
    }

    /// <summary>Whether a record is named.</summary>
    public bool Names(Record record) =>
        spoken.Exists(passage => IsNamed(passage, record))
        || record switch
        {
            State state => IsWholeSubject(state.Id)
                || spoken.Exists(passage => Implies(passage, state))
                || context
                    .Find(PlacesOfState, new(state.Id))
                    .Any(place => spoken.Exists(at => IsNamedIn(at, at.Quote, place))),
            _ => IsNamedBySides(record),
        };

    /// <summary>
    /// Whether something that a record refers to is named by what else it says: an office by its title alone beside the
    /// person who visits in it for the state of the office, a mission by one of its sides where somebody is appointed to it,
    /// and a council by its own passage in the same paragraph as that of its meeting, unless this names another council.
    /// </summary>
    public bool NamesBy(Record subject, Record named) =>
        (subject, named) switch
        {
            (Visit visit, Office office) => visit.Visitors.Any(visitor =>
                visitor.Office.Id == office.Id
                && office.Of.Id == visit.From.Id
                && context.Dossier.Find(visitor.Person) is { } person
                && spoken.Exists(passage => IsNamed(passage, person) && HasTitle(passage, office))
            ),
            (Visit visit, State state) => state.Id == visit.From.Id
                && !spoken.Exists(passage => passage.States.Any(id => id != visit.To.Id))
                && visit.Visitors.Any(visitor => IsOfState(visitor, state) && IsSaid(visitor)),
            (Tenure tenure, Office office) => tenure.Office.Id == office.Id
                && spoken.Exists(passage => HasTitle(passage, office) || IsInTitle(passage, office)),
            (Appointment, Mission mission) => new[] { mission.Sending.Id, mission.Receiving.Id }
                .Where(id => !IsWholeSubject(id))
                .DefaultIfEmpty(mission.Sending.Id)
                .Any(NamesAny),
            (Session, Mechanism) => spoken.Exists(passage =>
                !context.Dossier.Mechanisms.Any(other => other.Id != named.Id && IsNamed(passage, other))
                && named.Citations.Any(other =>
                    other.Source == passage.Citation.Source
                    && !SourceText.IsBlank(other.Quote)
                    && SourceText.Of(context.Dossier, passage.Source)?.ParagraphOf(other) is { } words
                    && words == passage.Paragraph
                )
            ),
            _ => false,
        };

    bool Implies(Spoken passage, State state) =>
        passage.States.Contains(state.Id)
        || passage.ImpliesState(state.Id, WholeSubject)
        || (state.Origin.File is not null && NamesOnRecord.Of(state, passage.When).Any(passage.ImpliesName));

    // What a whole dossier is about.
    string? WholeSubject => context.Dossier.Header.Parties is [var only] ? only.Id : null;

    bool IsWholeSubject(string? id) => id is not null && id == WholeSubject;

    bool IsOfState(Visitor visitor, State state) =>
        context.Dossier.Find(visitor.Office) is { } office && office.Of.Id == state.Id;

    bool IsSaid(Visitor visitor) =>
        (context.Dossier.Find(visitor.Person) is { } person && Names(person))
        || (context.Dossier.Find(visitor.Office) is { } office && spoken.Exists(passage => HasTitle(passage, office)));

    bool NamesAny(string? id) => id is not null && context.Dossier.Find(id) is { } party && Names(party);

    // "President of Turkey" is said as "President" beside a name.
    static bool HasTitle(Spoken passage, Office office) =>
        office.Title is { } title
        && title
            .Translations.Select(one => one.Text.Split(" of ")[0])
            .Any(words => FoldedNames.HasName(passage.Quote, words) || FoldedNames.HasLetters(passage.Quote, words));

    // A list of the holders of one office has its name in the title alone.
    static bool IsInTitle(Spoken passage, Office office) =>
        (office.Title?.Translations ?? []).Any(title => passage.ImpliesName(title.Text));

    /// <summary>Whether a source that it rests on speaks for someone.</summary>
    public bool HasVoice => spoken.Exists(passage => !passage.Source.SpeaksFor.IsNone);

    bool IsNamedBySides(Record record) =>
        record.Profile.Parties.Where(party => party.IsSide).ToList() is { Count: > 0 } sides
        && sides
            .SelectMany(side => side.In(record))
            .All(side => context.Dossier.Find(side.Id!) is not State known || Names(known));

    static bool IsNamed(Spoken passage, Record record) =>
        IsNamedIn(passage, passage.Quote, record)
        || (record is Person person && Surnames.Has(passage.Quote, person, passage.When))
        || (record is IRegisterEntry && IsNamedIn(passage, passage.Context, record))
        || (
            record is not IRegisterEntry
            && record.Citations.Any(citation =>
                citation.Source == passage.Citation.Source && SharesWords(passage.Citation.Quote!, citation)
            )
        );

    static bool IsNamedIn(Spoken passage, string folded, Record record) =>
        (
            record is not State { Origin.File: null }
            && NamesOnRecord.Of(record, passage.When).Any(name => FoldedNames.HasName(folded, name))
        )
        || passage
            .Source.Spellings.Where(spelling => spelling.Of.Id == record.Id)
            .SelectMany(spelling => spelling.As)
            .Any(words => FoldedNames.HasWords(folded, words));

    static bool SharesWords(string own, Citation other) =>
        other.Quote is { } quote
        && (FoldedNames.HasWords(FoldedNames.Fold(own), quote) || FoldedNames.HasWords(FoldedNames.Fold(quote), own));
}
