using System.Globalization;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>A passage and where the briefing quotes it.</summary>
/// <param name="Number">As 1.3: the first source, its third paragraph; where no paragraphs of it are known, its third passage.</param>
/// <param name="Anchor">The anchor of its block.</param>
/// <param name="Cited">What the citations of it have in common.</param>
sealed record NumberedPassage(string Number, string Anchor, PassageKey Cited)
{
    /// <summary>The words; null where none are quoted.</summary>
    public string? Quote => Cited.Quote;

    /// <summary>The paragraph of the source; null where it is not said.</summary>
    public int? Paragraph => Cited.Place.Paragraph;

    /// <summary>Its place among all passages.</summary>
    public required int Order { get; init; }
}

/// <summary>Where a passage stands.</summary>
sealed record PassagePlace(
    string? Source,
    int? Paragraph,
    PassageLocator? Locator,
    ArchivalReference? Archive,
    string? Scan
);

/// <summary>The words of a passage, null where none are quoted, and where they stand.</summary>
sealed record PassageKey(string? Quote, PassagePlace Place)
{
    public static PassageKey Of(Citation citation) =>
        new(
            citation.Quote,
            new(citation.Source.Id, citation.Paragraph, citation.Locator, citation.Archive, citation.Scan)
        );
}

/// <summary>A source and its passages, in their order in it.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Source">The source; null where it is not on record.</param>
/// <param name="Passages">The passages.</param>
sealed record NumberedSource(int Number, Source? Source, IReadOnlyList<NumberedPassage> Passages);

/// <summary>
/// The numbers of sources and passages. A passage that several records rest on has one number, and so have those that
/// are a part of a longer one of their paragraph; those of visits that are only counted have none.
/// </summary>
sealed class Passages
{
    // Beyond so many quotes of one paragraph, they are not compared with each other.
    const int MaxCompared = 500;

    readonly Dictionary<PassageKey, NumberedPassage> byCitation = [];
    int order;

    public Passages(Dossier dossier, VisitSelection visits)
    {
        var cited = dossier
            .Records.Where(record => !visits.OnlyCounted.Contains(record))
            .SelectMany(record => record.Citations)
            .Select(PassageKey.Of)
            .Distinct()
            .ToLookup(cited => cited.Place.Source, StringComparer.Ordinal);
        var ids = cited.Select(group => group.Key).Concat(dossier.Sources.Select(source => source.Id)).Distinct();
        Sources =
        [
            .. ids.Select(id => (Id: id, Source: dossier.Find(new Ref<Source>(id))))
                .OrderBy(source => source.Source?.Kind ?? (SourceKind)int.MaxValue)
                .ThenBy(source => source.Id, NaturalOrder.Comparer)
                .Select((source, i) => Numbered(dossier, i + 1, source.Source, cited[source.Id])),
        ];
    }

    public IReadOnlyList<NumberedSource> Sources { get; }

    /// <summary>The passage of a citation; null for one of a visit that is only counted.</summary>
    public NumberedPassage? Find(Citation citation) => byCitation.GetValueOrDefault(PassageKey.Of(citation));

    NumberedSource Numbered(Dossier dossier, int number, Source? source, IEnumerable<PassageKey> cited)
    {
        var places = cited.ToLookup(one => one.Place);
        var text = source is null ? null : dossier.StoredTexts.Of(source)?.Text;
        var ordered = cited
            .GroupBy(one => Whole(one, places[one.Place]))
            .OrderBy(group => group.Key.Place.Paragraph ?? int.MaxValue)
            .ThenBy(group => group.Key.Place.Locator?.Page, NaturalOrder.Comparer)
            .ThenBy(group => Position(text, group.Key.Quote))
            .ThenBy(group => group.Key.Quote, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Place.ToString(), StringComparer.Ordinal);
        var isByParagraph = cited.Any(one => one.Place.Paragraph is not null);
        List<NumberedPassage> passages = [];
        foreach (var group in ordered)
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"{number}.{passages.Count + 1}");
            // Readers who have the source look for its paragraph, where those are counted.
            var shown =
                !isByParagraph ? at
                : group.Key.Place.Paragraph is { } paragraph
                    ? string.Create(CultureInfo.InvariantCulture, $"{number}.{paragraph}")
                : number.ToString(CultureInfo.InvariantCulture);
            var passage = new NumberedPassage(shown, "passage-" + at.Replace('.', '-'), group.Key) { Order = order++ };
            passages.Add(passage);
            foreach (var part in group)
            {
                byCitation.Add(part, passage);
            }
        }

        return new(number, source, passages);
    }

    /// <summary>The longest quote of the same place that a quote is a part of; itself where there is none.</summary>
    static PassageKey Whole(PassageKey cited, IEnumerable<PassageKey> place) =>
        cited is not { Quote: { Length: > 0 } quote, Place: { Source: { }, Paragraph: { } } }
        || place.Skip(MaxCompared).Any()
            ? cited
            : place
                .Where(other => other.Quote?.Contains(quote, StringComparison.Ordinal) == true)
                .OrderByDescending(other => other.Quote!.Length)
                .ThenBy(other => other.Quote, StringComparer.Ordinal)
                .First();

    static int Position(string? text, string? quote) =>
        text is not null && quote is not null && text.IndexOf(quote, StringComparison.Ordinal) is var at and >= 0
            ? at
            : int.MaxValue;
}
