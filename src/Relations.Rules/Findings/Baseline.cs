using System.Text.Json;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Findings of one kind in one field of one record that were there when the baseline was written.</summary>
/// <param name="Code">The rule's code.</param>
/// <param name="Record">The id of the record; null where they belong to none.</param>
/// <param name="Field">The field, without positions in lists; null for a record as a whole.</param>
/// <param name="Fingerprint">By what they are known again.</param>
/// <param name="Count">How many there are; at least 1.</param>
public sealed record BaselineEntry(string Code, string? Record, string? Field, string Fingerprint, int Count);

/// <summary>The findings that were there before, frozen so that only new ones count. Immutable.</summary>
public sealed class Baseline
{
    internal Baseline(IEnumerable<BaselineEntry> entries) =>
        Entries = [
            .. entries
                .OrderBy(entry => entry.Code, StringComparer.Ordinal)
                .ThenBy(entry => entry.Record, StringComparer.Ordinal)
                .ThenBy(entry => entry.Field, StringComparer.Ordinal)
                .ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal),
        ];

    /// <summary>The entries, by code, record, field and fingerprint; no two have the same fingerprint.</summary>
    public IReadOnlyList<BaselineEntry> Entries { get; }

    /// <summary>The baseline of exactly these findings, and of entries of another that are kept.</summary>
    public static Baseline Of(IEnumerable<Finding> findings, params IEnumerable<BaselineEntry> kept) =>
        new(
            findings
                .GroupBy(Fingerprint.Of, StringComparer.Ordinal)
                .Select(group =>
                {
                    var first = group.First();
                    var field = Fingerprint.FieldOf(first);
                    return new BaselineEntry(first.Code, first.Record, field, group.Key, group.Count());
                })
                .Concat(kept)
                .DistinctBy(entry => entry.Fingerprint, StringComparer.Ordinal)
        );

    /// <summary>The baseline without what is no longer found; it never has more entries or higher counts.</summary>
    public Baseline Without(IEnumerable<BaselineEntry> stale)
    {
        var gone = stale.ToDictionary(entry => entry.Fingerprint, entry => entry.Count, StringComparer.Ordinal);
        return new(
            Entries
                .Select(entry => entry with { Count = entry.Count - gone.GetValueOrDefault(entry.Fingerprint) })
                .Where(entry => entry.Count > 0)
        );
    }

    /// <summary>Writes the baseline as JSON; the same baseline gives the same bytes. The stream stays open.</summary>
    public void Write(Stream output)
    {
        IndentedJson.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteNumber("format", BaselineReader.Format);
                json.WriteStartArray("findings");
                foreach (var entry in Entries)
                {
                    WriteEntry(json, entry);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );
    }

    static void WriteEntry(Utf8JsonWriter json, BaselineEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("code", entry.Code);
        if (entry.Record is not null)
        {
            json.WriteString("record", entry.Record);
        }

        if (entry.Field is not null)
        {
            json.WriteString("field", entry.Field);
        }

        json.WriteString("fingerprint", entry.Fingerprint);
        json.WriteNumber("count", entry.Count);
        json.WriteEndObject();
    }
}
