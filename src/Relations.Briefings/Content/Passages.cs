using System.Globalization;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>A passage and where the briefing quotes it.</summary>
/// <param name="Number">As 1.3: the third passage of the first source.</param>
/// <param name="Anchor">The anchor of its block.</param>
/// <param name="Quote">The words; null where none are quoted.</param>
/// <param name="Paragraph">The paragraph of the source; null where it is not said.</param>
sealed record Passage(string Number, string Anchor, string? Quote, int? Paragraph)
{
    /// <summary>Its place among all passages.</summary>
    public required int Order { get; init; }
}

/// <summary>A source and its passages, in their order in it.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Source">The source; null where it is not on record.</param>
/// <param name="Passages">The passages.</param>
sealed record NumberedSource(int Number, Source? Source, IReadOnlyList<Passage> Passages);

/// <summary>
/// The numbers of sources and passages. A passage that several records rest on has one number, and so have those that
/// are a part of a longer one of their paragraph; those of visits that are only counted have none.
/// </summary>
sealed class Passages
{
    // Beyond so many quotes of one paragraph, they are not compared with each other.
    const int MostCompared = 500;

    readonly Dictionary<(string? Source, string? Quote, int? Paragraph), Passage> byCitation = [];
    int order;

    public Passages(Dossier dossier, VisitSelection visits)
    {
        var cited = dossier
            .Records.Where(record => !visits.OnlyCounted.Contains(record))
            .SelectMany(record => record.Citations)
            .Select(Key)
            .Distinct()
            .ToLookup(key => key.Source, StringComparer.Ordinal);
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
    public Passage? Find(Citation citation) => byCitation.GetValueOrDefault(Key(citation));

    NumberedSource Numbered(
        Dossier dossier,
        int number,
        Source? source,
        IEnumerable<(string? Source, string? Quote, int? Paragraph)> keys
    )
    {
        var paragraphs = keys.ToLookup(key => key.Paragraph);
        var text = source is null ? null : dossier.StoredTexts.Of(source)?.Text;
        var ordered = keys.GroupBy(key => Whole(key, paragraphs[key.Paragraph]))
            .OrderBy(group => group.Key.Paragraph ?? int.MaxValue)
            .ThenBy(group => Position(text, group.Key.Quote))
            .ThenBy(group => group.Key.Quote, StringComparer.Ordinal);
        List<Passage> passages = [];
        foreach (var group in ordered)
        {
            var key = group.Key;
            var at = string.Create(CultureInfo.InvariantCulture, $"{number}.{passages.Count + 1}");
            var passage = new Passage(at, "passage-" + at.Replace('.', '-'), key.Quote, key.Paragraph)
            {
                Order = order++,
            };
            passages.Add(passage);
            foreach (var part in group)
            {
                byCitation.Add(part, passage);
            }
        }

        return new(number, source, passages);
    }

    /// <summary>The longest quote of the same paragraph that a quote is a part of; itself where there is none.</summary>
    static (string? Source, string? Quote, int? Paragraph) Whole(
        (string? Source, string? Quote, int? Paragraph) key,
        IEnumerable<(string? Source, string? Quote, int? Paragraph)> paragraph
    ) =>
        key is not ({ }, { Length: > 0 } quote, { }) || paragraph.Skip(MostCompared).Any()
            ? key
            : paragraph
                .Where(other => other.Quote?.Contains(quote, StringComparison.Ordinal) == true)
                .OrderByDescending(other => other.Quote!.Length)
                .ThenBy(other => other.Quote, StringComparer.Ordinal)
                .First();

    static int Position(string? text, string? quote) =>
        text is not null && quote is not null && text.IndexOf(quote, StringComparison.Ordinal) is var at and >= 0
            ? at
            : int.MaxValue;

    static (string? Source, string? Quote, int? Paragraph) Key(Citation citation) =>
        (citation.Source.Id, citation.Quote, citation.Paragraph);
}
