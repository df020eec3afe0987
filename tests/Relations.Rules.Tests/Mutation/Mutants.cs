using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime.Text;
using Relations.Dossiers;
using Record = Relations.Dossiers.Record;
using Span = NodaTime.Period;

namespace Relations.Rules.Tests;

/// <summary>
/// Makes mutants of every record: each date off by a day, a month or a year, dates swapped, each reference turned to
/// another record of its type, each quote changed in a word or moved to the next paragraph, sides exchanged, the record
/// twice.
/// </summary>
sealed partial class Mutants(Dossier dossier)
{
    static readonly (string, string)[] Sides = [("by", "of"), ("sending", "receiving"), ("from", "to")];

    public IEnumerable<Mutant> All() =>
        dossier.Records.SelectMany(record => Of(record).DistinctBy(mutant => mutant.Name));

    IEnumerable<Mutant> Of(Record record)
    {
        var collection = record.RecordShape.Collection;
        var values = FieldWalk
            .Values(record)
            .Where(value => !value.Path.StartsWith("waivers[", StringComparison.Ordinal))
            .ToList();
        foreach (var value in values)
        {
            foreach (var (how, text) in Changes(value))
            {
                yield return Mutant.Value(collection, record.Id, value.Path, how, text);
            }
        }

        foreach (var (a, b) in Sides)
        {
            if (values.Exists(value => value.Path == a) && values.Exists(value => value.Path == b))
            {
                yield return Mutant.Swap(collection, (record.Id, a), (record.Id, b));
            }
        }

        foreach (var swap in DateSwaps(record, collection, values))
        {
            yield return swap;
        }

        yield return Mutant.Twice(collection, record.Id);
    }

    IEnumerable<(string How, JsonNode Value)> Changes(FieldValue value) =>
        value switch
        {
            { Value: SourceDate date } => Shifts(date.Text),
            { Kind: ReferenceKind kind, Value: IRef { Id: { } id } } => Others(kind, id),
            { Value: string quote } when value.Path.EndsWith("quote", StringComparison.Ordinal) =>
            [
                ("a word", AWord(quote)),
            ],
            { Value: int number } when value.Path.EndsWith("paragraph", StringComparison.Ordinal) =>
            [
                ("next", number + 1),
            ],
            _ => [],
        };

    static IEnumerable<(string How, JsonNode Value)> Shifts(string text)
    {
        foreach (
            var (unit, period) in ((string, Span)[])
                [("a day", Span.FromDays(1)), ("a month", Span.FromMonths(1)), ("a year", Span.FromYears(1))]
        )
        {
            var shifted = Iso().Replace(text, match => Shift(match.Value, period));
            if (shifted != text)
            {
                yield return ($"{unit} later, {shifted}", shifted);
            }
        }

        if (text.Split('/') is [{ Length: > 0 } start, { Length: > 0 } end] && end != "..")
        {
            yield return ("ends swapped", $"{end}/{start}");
        }
    }

    static string Shift(string date, Span by)
    {
        if (date.Length == 4)
        {
            return by.Years == 0
                ? date
                : (int.Parse(date, CultureInfo.InvariantCulture) + by.Years).ToString(CultureInfo.InvariantCulture);
        }

        return date.Length == 7
            ? (
                by.Days > 0
                    ? date
                    : YearMonthPattern.Iso.Format(
                        YearMonthPattern.Iso.Parse(date).Value.PlusMonths(by.Months + 12 * by.Years)
                    )
            )
            : LocalDatePattern.Iso.Format(LocalDatePattern.Iso.Parse(date).Value.Plus(by));
    }

    // One of the same type that the dossier knows, the next by id.
    IEnumerable<(string How, JsonNode Value)> Others(ReferenceKind kind, string id)
    {
        var type = dossier.Find(id)?.RecordShape;
        string[] pool =
            type == State.Shape
                ? ["ARM", "AZE", "GEO", "IRN", "PAK", "TKM", "TUR"]
                :
                [
                    .. dossier
                        .Records.Where(record => record.RecordShape == type)
                        .Select(record => record.Id)
                        .Order(StringComparer.Ordinal),
                ];
        if (kind.Targets.Count > 0 && pool.Length > 1)
        {
            var other = pool[(Array.IndexOf(pool, id) + 1) % pool.Length];
            yield return ($"{id} -> {other}", other);
        }
    }

    static string AWord(string quote)
    {
        var words = quote.Split(' ');
        words[words.Length / 2] = "other";
        return string.Join(' ', words);
    }

    IEnumerable<Mutant> DateSwaps(Record record, string collection, List<FieldValue> values)
    {
        var dates = values.Where(value => value.Value is SourceDate).ToList();
        foreach (var (a, i) in dates.Select((date, i) => (date, i)))
        {
            foreach (var b in dates.Skip(i + 1).Where(b => !b.Value.Equals(a.Value)))
            {
                yield return Mutant.Swap(collection, (record.Id, a.Path), (record.Id, b.Path));
            }

            var next = dossier
                .Records.SkipWhile(other => other != record)
                .Skip(1)
                .FirstOrDefault(other =>
                    other.RecordShape == record.RecordShape
                    && DateOf(other, a.Path) is { } date
                    && !date.Equals(a.Value)
                );
            if (next is not null)
            {
                yield return Mutant.Swap(collection, (record.Id, a.Path), (next.Id, a.Path));
            }
        }
    }

    static SourceDate? DateOf(Record record, string path) =>
        FieldWalk.Values(record).FirstOrDefault(value => value.Path == path).Value as SourceDate;

    [GeneratedRegex("\\d{4}(-\\d\\d){0,2}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Iso();
}
