using System.Text.RegularExpressions;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>What fills a placeholder of a key point: a number of records, or a date of one.</summary>
/// <param name="Count">The number; null for a date.</param>
/// <param name="Date">The date; null for a number.</param>
public sealed record KeyPointValue(int? Count, SourceDate? Date);

/// <summary>Reads the placeholders of key points: <c>{count:visits}</c> and <c>{date:relations.established}</c>.</summary>
public static partial class KeyPointSlots
{
    /// <summary>The parts of a text in order: literal text, and what stands between braces.</summary>
    public static IEnumerable<(bool IsSlot, string Text)> PartsOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = 0;
        foreach (var match in Slot().Matches(text).Cast<Match>())
        {
            if (match.Index > at)
            {
                yield return (false, text[at..match.Index]);
            }

            yield return (true, match.Groups["slot"].Value);
            at = match.Index + match.Length;
        }

        if (at < text.Length)
        {
            yield return (false, text[at..]);
        }
    }

    /// <summary>What fills a placeholder; null where it names nothing that the point is about or the dossier has.</summary>
    public static KeyPointValue? Find(Dossier dossier, KeyPoint point, string slot)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(point);
        ArgumentNullException.ThrowIfNull(slot);
        return slot.Split(':', 2) switch
        {
            ["count", var what] => Counted(dossier, point, what),
            ["date", var what] when what.LastIndexOf('.') is > 0 and var dot => Dated(
                dossier,
                point,
                what[..dot],
                what[(dot + 1)..]
            ),
            _ => null,
        };
    }

    static KeyPointValue? Counted(Dossier dossier, KeyPoint point, string what) =>
        Named(dossier, point, what) is { Count: > 0 } records ? new(records.Count, null) : null;

    static KeyPointValue? Dated(Dossier dossier, KeyPoint point, string what, string field) =>
        Named(dossier, point, what)
            .Select(record => record.RecordShape.Find(field)?.Get(record))
            .OfType<SourceDate>()
            .FirstOrDefault()
            is { } date
            ? new(null, date)
            : null;

    // The records of a collection that the point is about, or all of it; or one record by its id. Relations are diplomaticRelations.
    static List<Record> Named(Dossier dossier, KeyPoint point, string what)
    {
        if (dossier.Find(what) is { } one)
        {
            return [one];
        }

        List<Record> about = [.. point.About.Select(about => dossier.Find(about.Id ?? "")).OfType<Record>()];
        List<Record> own = [.. about.Where(record => Is(record, what))];
        return own.Count > 0
            ? own
            : [.. dossier.Records.Where(record => record.Rank != Rank.Deprecated && Is(record, what))];
    }

    static bool Is(Record record, string what) =>
        record.TypeShape.Collection.Equals(what, StringComparison.Ordinal)
        || (what == "relations" && record is DiplomaticRelation);

    [GeneratedRegex(
        @"\{(?<slot>[^{}]*)\}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Slot();
}
