using System.Text.Json;

namespace Relations.Rules;

/// <summary>Reads baselines. A file that is none is said to be so; nothing throws.</summary>
public static partial class BaselineReader
{
    internal const int Format = 1;
    const long Largest = 64L << 20;

    /// <summary>Reads a baseline as <see cref="Baseline.Write"/> writes it.</summary>
    /// <param name="content">The file; null where it could not be opened.</param>
    /// <returns>The baseline, or why the file is none: a clause without a full stop.</returns>
    public static (Baseline? Baseline, Message? Why) Read(Stream? content)
    {
        if (content is null)
        {
            return (null, CannotBeOpened());
        }

        try
        {
            if (content.Length > Largest)
            {
                return (null, IsTooLarge());
            }

            using var json = JsonDocument.Parse(content);
            return Read(json.RootElement);
        }
        catch (Exception failure) when (failure is JsonException or IOException or UnauthorizedAccessException)
        {
            return (null, failure is JsonException ? IsNoJson() : BreaksOff());
        }
        catch (InvalidOperationException)
        {
            // Of an escape such as \ud83d alone.
            return (null, HoldsHalfPair());
        }
    }

    static (Baseline? Baseline, Message? Why) Read(JsonElement root)
    {
        if (
            root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("format", out var format)
            || format.ValueKind != JsonValueKind.Number
            || !format.TryGetInt32(out var number)
            || number != Format
            || !root.TryGetProperty("findings", out var findings)
            || findings.ValueKind != JsonValueKind.Array
        )
        {
            return (null, HasOtherFormat());
        }

        Dictionary<string, BaselineEntry> entries = new(StringComparer.Ordinal);
        foreach (var item in findings.EnumerateArray())
        {
            if (Entry(item) is not { } entry || !entries.TryAdd(entry.Fingerprint, entry))
            {
                return (null, HasBadEntry(entries.Count + 1));
            }
        }

        return (new(entries.Values), null);
    }

    static BaselineEntry? Entry(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object
        && Text(item, "code") is { } code
        && Text(item, "fingerprint") is { } fingerprint
        && item.TryGetProperty("count", out var counted)
        && counted.ValueKind == JsonValueKind.Number
        && counted.TryGetInt32(out var count)
        && count > 0
            ? new(code, Text(item, "record"), Text(item, "field"), fingerprint, count)
            : null;

    static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    [Message("it cannot be opened")]
    private static partial Message CannotBeOpened();

    [Message("it is too large")]
    private static partial Message IsTooLarge();

    [Message("it is not JSON")]
    private static partial Message IsNoJson();

    [Message("it cannot be read to its end")]
    private static partial Message BreaksOff();

    [Message("it holds half of a surrogate pair, which is not a character")]
    private static partial Message HoldsHalfPair();

    [Message("it is not a baseline of format 1")]
    private static partial Message HasOtherFormat();

    [Message("its entry {number} lacks a code, its own fingerprint or a count of 1 or more")]
    private static partial Message HasBadEntry(int number);
}
