using System.Runtime.CompilerServices;
using System.Text;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Reporting;

/// <summary>Gives the lines of a dossier's files, for reports that show them. Each file is read once.</summary>
/// <param name="files">The files of the dossier.</param>
public sealed class SourceLines(IDossierFiles files)
{
    const long Largest = 64L << 20;

    // A line of a file that was not made to be read is no help, and there may be a finding in each of its values.
    const int MaxReadable = 1000;

    // How the first bytes of a compound file read, two of which are no UTF-8. What a zip package or one of these holds is no text.
    const string Ole = "\uFFFD\uFFFD\u0011";

    static readonly ConditionalWeakTable<CheckResult, SourceLines> Shared = [];

    readonly Dictionary<string, string[]> read = new(StringComparer.Ordinal);

    /// <summary>The lines of a result's dossier, which are kept as long as the result is.</summary>
    internal static SourceLines Of(DisplayedResult shown) =>
        Shared.GetValue(shown.Result, result => new(result.Dossier.Files));

    /// <summary>The line of a place as it was read; null where it cannot be had, as of a cell.</summary>
    public string? Get(SourceLocation place)
    {
        ArgumentNullException.ThrowIfNull(place);
        if (place.Sheet is not null)
        {
            return null;
        }

        if (!read.TryGetValue(place.File, out var lines))
        {
            read[place.File] = lines = Read(place.File, place.Encoding ?? Encoding.UTF8);
        }

        var line = place.Span.Line;
        return line >= 1 && line <= lines.Length ? lines[line - 1] : null;
    }

    /// <summary>The same; null for a line that is too long to be read as well.</summary>
    internal string? GetReadable(SourceLocation place) => Get(place) is { Length: <= MaxReadable } line ? line : null;

    // In YAML and CSV a carriage return alone ends a line. In JSON it is white space, and lines are counted by line feeds.
    static string[] EndsOfLines(string file) =>
        Path.GetExtension(file).ToUpperInvariant() is ".JSON" or ".JSONL" or ".NDJSON"
            ? ["\r\n", "\n"]
            : ["\r\n", "\n", "\r"];

    string[] Read(string file, Encoding encoding)
    {
        // A workbook has cells, and no lines.
        if (file.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        using var content = files.Open(file).Content;
        if (content is null || content.Length > Largest)
        {
            return [];
        }

        using var reader = new StreamReader(content, encoding);
        var text = reader.ReadToEnd();
        return
            text.StartsWith("PK\u0003\u0004", StringComparison.Ordinal)
            || text.StartsWith(Ole, StringComparison.Ordinal)
            ? []
            : text.Split(EndsOfLines(file), StringSplitOptions.None);
    }
}
