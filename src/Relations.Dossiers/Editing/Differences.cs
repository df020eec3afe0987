using System.Globalization;

namespace Relations.Dossiers;

/// <summary>A field of a record that two dossiers give differently.</summary>
/// <param name="Path">The path of the field, as <c>interruptions[0].from</c> or <c>names.en</c>.</param>
/// <param name="Old">What the first dossier says; null where it says nothing.</param>
/// <param name="New">What the second says; null where it says nothing.</param>
public sealed record FieldDifference(string Path, string? Old, string? New);

/// <summary>A record, or the header, that is not the same in two dossiers.</summary>
/// <param name="Collection">The collection; null for the header.</param>
/// <param name="Id">The record's id; null for the header.</param>
/// <param name="Old">The record in the first dossier; null where it is new, and for the header.</param>
/// <param name="New">The record in the second; null where it is gone, and for the header.</param>
/// <param name="Fields">The fields that differ, in canonical order; empty for a record that is new or gone.</param>
public sealed record RecordDifference(
    string? Collection,
    string? Id,
    Record? Old,
    Record? New,
    IReadOnlyList<FieldDifference> Fields
);

/// <summary>
/// Compares what two dossiers say, record by record and field by field. How it is divided among files, in which order
/// records stand and how they are written makes no difference, save among records that share one id.
/// </summary>
public static class Differences
{
    /// <summary>The differences: the header first, then the records by collection in canonical order and by id.</summary>
    public static IReadOnlyList<RecordDifference> Between(Dossier old, Dossier now)
    {
        List<RecordDifference> found = [];
        var header = Fields(
            Of(FieldWalk.Values(Header.Shape, old.Header)),
            Of(FieldWalk.Values(Header.Shape, now.Header))
        );
        if (header.Count > 0)
        {
            found.Add(new(null, null, null, null, header));
        }

        foreach (var shape in Shapes.All)
        {
            var (before, after) = (ById(old, shape), ById(now, shape));
            foreach (
                var key in before
                    .Keys.Union(after.Keys)
                    .OrderBy(key => key.Id, StringComparer.Ordinal)
                    .ThenBy(key => key.Nth)
            )
            {
                var (a, b) = (before.GetValueOrDefault(key), after.GetValueOrDefault(key));
                if (a is null || b is null)
                {
                    found.Add(new(shape.Collection, key.Id, a, b, []));
                }
                else if (Fields(Of(FieldWalk.Values(a)), Of(FieldWalk.Values(b))) is { Count: > 0 } fields)
                {
                    found.Add(new(shape.Collection, key.Id, a, b, fields));
                }
            }
        }

        return found;
    }

    /// <summary>The fields in which two readings of a record differ; all fields of the one where there is no other.</summary>
    internal static IReadOnlyList<FieldDifference> FieldsOf(Record? old, Record? now) =>
        Fields(old is null ? [] : Of(FieldWalk.Values(old)), now is null ? [] : Of(FieldWalk.Values(now)));

    // Of records with one id, the first is held against the first, and so on.
    static Dictionary<(string Id, int Nth), Record> ById(Dossier dossier, RecordShape shape) =>
        dossier
            .Records.Where(record => record.TypeShape == shape)
            .GroupBy(record => record.Id, StringComparer.Ordinal)
            .SelectMany(group => group.Select((record, nth) => (Key: (group.Key, nth), Record: record)))
            .ToDictionary(pair => pair.Key, pair => pair.Record);

    static List<FieldDifference> Fields(List<(string Path, string Text)> old, List<(string Path, string Text)> now)
    {
        var (before, after) = (ByPath(old), ByPath(now));
        return
        [
            .. old.Concat(now)
                .Select(field => field.Path)
                .Distinct(StringComparer.Ordinal)
                .Select(path => new FieldDifference(
                    path,
                    before.GetValueOrDefault(path),
                    after.GetValueOrDefault(path)
                ))
                .Where(field => field.Old != field.New),
        ];
    }

    static Dictionary<string, string> ByPath(List<(string Path, string Text)> fields) =>
        fields.ToDictionary(field => field.Path, field => field.Text, StringComparer.Ordinal);

    static List<(string Path, string Text)> Of(IEnumerable<FieldValue> values) => [.. values.SelectMany(Texts)];

    static IEnumerable<(string Path, string Text)> Texts(FieldValue field) =>
        (field.Kind, field.Value) switch
        {
            (_, LocalisedText { IsPlain: true } text) => [(field.Path, text.ToString())],
            (_, IKeyedTexts texts) => texts.Texts.Select(text => ($"{field.Path}.{text.Key}", text.Value)),
            (_, SourceDate { Written: { } written } date) =>
            [
                (field.Path, date.ToString()),
                (field.Path + ".written", written),
            ],
            (EnumKind words, var value) => [(field.Path, words.WordOf(value))],
            (_, IFormattable number) => [(field.Path, number.ToString(null, CultureInfo.InvariantCulture))],
            (_, var value) => [(field.Path, value.ToString() ?? "")],
        };
}
