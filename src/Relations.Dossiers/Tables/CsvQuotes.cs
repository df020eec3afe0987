using System.Buffers;

namespace Relations.Dossiers;

/// <summary>Encloses cells of CSV in quotation marks.</summary>
public static class CsvQuotes
{
    // Programs of some countries take semicolons or tabs for delimiters as well.
    static readonly SearchValues<char> NeedingQuotes = SearchValues.Create(",;\t\r\n\"");

    /// <summary>A cell as it is written: in quotation marks where it holds a delimiter, a line break or one of them.</summary>
    public static string Around(string text) => text.AsSpan().ContainsAny(NeedingQuotes) ? Always(text) : text;

    /// <summary>A cell in quotation marks, whatever it holds.</summary>
    internal static string Always(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A row without its line break.</summary>
    internal static string Row(IEnumerable<string> cells) => string.Join(',', cells.Select(Around));
}
