using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using YamlDotNet.Core;

namespace Relations.Dossiers;

/// <summary>Writes a text as a scalar of one line.</summary>
static class ScalarText
{
    const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    static readonly SearchValues<char> InBrackets = SearchValues.Create("[]{},:");

    /// <summary>The text in the given style, or in double quotes where that cannot hold it.</summary>
    public static string Of(string text, ScalarStyle style, bool isFlow) =>
        style switch
        {
            ScalarStyle.SingleQuoted when IsPrintable(text) => Single(text),
            ScalarStyle.Plain or ScalarStyle.Literal or ScalarStyle.Folded when IsPlain(text, isFlow) => text,
            _ => Double(text),
        };

    /// <summary>The text as a string of JSON, with letters left as they are.</summary>
    public static string Json(string text) =>
        "\"" + JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping) + "\"";

    /// <summary>The shortest style that holds the text and reads as text everywhere.</summary>
    public static string Shortest(string text, bool isFlow) =>
        IsPlain(text, isFlow) ? text
        : IsPrintable(text) && text.AsSpan().ContainsAny('"', '\\') ? Single(text)
        : Double(text);

    /// <summary>Whether the text can stand without quotes. A word or an empty text cannot.</summary>
    public static bool IsPlain(string text, bool isFlow) =>
        text.Length > 0
        && !char.IsWhiteSpace(text[0])
        && !char.IsWhiteSpace(text[^1])
        && (!Indicators.Contains(text[0], StringComparison.Ordinal) || StartsLikeDate(text))
        && IsPrintable(text)
        && !IsWord(text)
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && text[^1] != ':'
        && !(isFlow && text.AsSpan().ContainsAny(InBrackets));

    /// <summary>Whether the text is a word or sign that some YAML reader takes for something else than text.</summary>
    public static bool IsWord(string text) =>
        text is "~" or "=" or "<<" or "---" or "..."
        || (
            text.Length <= 5
            && text.ToLowerInvariant() is "null" or "true" or "false" or "yes" or "no" or "on" or "off" or "y" or "n"
        );

    /// <summary>Whether the text is one that other programs take for a number.</summary>
    public static bool IsNumber(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
        || text.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("0o", StringComparison.OrdinalIgnoreCase);

    static bool StartsLikeDate(string text) => text.Length > 1 && text[0] == '-' && char.IsAsciiDigit(text[1]);

    /// <summary>Whether every character shows itself on one line.</summary>
    public static bool IsPrintable(string text)
    {
        foreach (var c in text)
        {
            if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF')
            {
                return false;
            }
        }

        return true;
    }

    static string Single(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";

    static string Double(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(
                c switch
                {
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    '\n' => "\\n",
                    '\r' => "\\r",
                    '\t' => "\\t",
                    _ when char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' => Escaped(c),
                    _ => c.ToString(),
                }
            );
        }

        return quoted.Append('"').ToString();
    }

    static string Escaped(char c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
}
