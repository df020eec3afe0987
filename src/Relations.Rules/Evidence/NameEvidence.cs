using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Tells whether the passages that a record rests on name what it refers to.</summary>
/// <remarks>
/// A citation speaks by its quote, a corrected one by its note as well, and an inferred one by its note and the rest of
/// the paragraph; but what that rest names may be an entry of a register only. A record is named by its names, title or
/// acronym in any language, or by what the source calls it; a state by a place of it in the quote too, relations and
/// missions by their two sides, and any statement by resting on a passage of the same words.
/// </remarks>
sealed class NameEvidence
{
    static readonly RecordIndex<Place, Ref<State>> PlacesOfState = new(dossier => dossier.Places, place => place.State);

    static readonly string[] NameFields = ["names", "title", "acronym"];

    readonly Inspection found;
    readonly List<Spoken> spoken;

    NameEvidence(Inspection found, List<Spoken> spoken) => (this.found, this.spoken) = (found, spoken);

    /// <summary>A quote and what else speaks with it, both folded, and the source that it stands in.</summary>
    sealed record Spoken(Source Source, Citation Citation, string Quote, string Context, string Paragraph);

    /// <summary>The evidence of a record; null where a citation has no quote that stands in a stored text.</summary>
    public static NameEvidence? Of(Record record, Inspection found)
    {
        List<Spoken> passages = [];
        foreach (var citation in record.Citations)
        {
            if (
                found.Dossier.Find(citation.Source) is not { } source
                || SourceText.IsBlank(citation.Quote)
                || SourceText.Of(found.Dossier, source)?.ParagraphOf(citation) is not { } words
            )
            {
                return null;
            }

            var note = citation.Reading is null or Reading.Stated ? "" : citation.Note;
            var rest = citation.Reading == Reading.Inferred ? words : "";
            var quote = FoldedNames.Fold($"{citation.Quote} / {note}");
            passages.Add(new(source, citation, quote, FoldedNames.Fold(rest), words));
        }

        return passages.Count == 0 ? null : new(found, passages);
    }

    /// <summary>Whether a record is named.</summary>
    public bool Names(Record record) =>
        spoken.Exists(passage => IsNamed(passage, record))
        || record switch
        {
            State state => found
                .Find(PlacesOfState, new(state.Id))
                .Any(place => spoken.Exists(at => IsNamedIn(at.Quote, at.Source, place))),
            DiplomaticRelation relation => NamesAll(relation.Between),
            ConsularRelation relation => NamesAll(relation.Between),
            Mission mission => NamesAll([mission.Sending, new(mission.Receiving.Id)]),
            _ => false,
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
                && found.Dossier.Find(visitor.Person) is { } person
                && spoken.Exists(passage =>
                    IsNamedIn(passage.Quote, passage.Source, person) && HasTitle(passage, office)
                )
            ),
            (Appointment, Mission mission) => NamesAny(mission.Sending.Id) || NamesAny(mission.Receiving.Id),
            (Session, Mechanism) => spoken.Exists(passage =>
                !found.Dossier.Mechanisms.Any(other => other.Id != named.Id && IsNamed(passage, other))
                && named.Citations.Any(other =>
                    other.Source == passage.Citation.Source
                    && !SourceText.IsBlank(other.Quote)
                    && SourceText.Of(found.Dossier, passage.Source)?.ParagraphOf(other) is { } words
                    && words == passage.Paragraph
                )
            ),
            _ => false,
        };

    bool NamesAny(string? id) => id is not null && found.Dossier.Find(id) is { } party && Names(party);

    // "President of Turkey" is said as "President" beside a name.
    static bool HasTitle(Spoken passage, Office office) =>
        office.Title is { } title
        && title
            .Translations.Select(one => one.Text.Split(" of ")[0])
            .Any(words => FoldedNames.HasWords(passage.Quote, words));

    /// <summary>Whether a source that it rests on speaks for someone.</summary>
    public bool HasVoice => spoken.Exists(passage => !passage.Source.SpeaksFor.IsNone);

    bool NamesAll(Items<Ref<State>> states) =>
        states.All(state => found.Dossier.Find(state) is not { } known || Names(known));

    static bool IsNamed(Spoken passage, Record record) =>
        IsNamedIn(passage.Quote, passage.Source, record)
        || (record is IRegisterEntry && IsNamedIn(passage.Context, passage.Source, record))
        || (
            record is not IRegisterEntry
            && record.Citations.Any(citation =>
                citation.Source == passage.Citation.Source && SharesWords(passage.Citation.Quote!, citation)
            )
        );

    static bool IsNamedIn(string folded, Source source, Record record) =>
        NamesOf(record).Any(name => FoldedNames.HasName(folded, name))
        || source
            .Spellings.Where(spelling => spelling.Of.Id == record.Id)
            .SelectMany(spelling => spelling.As)
            .Any(words => FoldedNames.HasWords(folded, words));

    static bool SharesWords(string own, Citation other) =>
        other.Quote is { } quote
        && (FoldedNames.HasWords(FoldedNames.Fold(own), quote) || FoldedNames.HasWords(FoldedNames.Fold(quote), own));

    static IEnumerable<string> NamesOf(Record record) =>
        NameFields
            .Select(name => record.RecordShape.Find(name)?.Get(record))
            .OfType<LocalisedText>()
            .SelectMany(text => text.Translations.Select(one => one.Text));
}
