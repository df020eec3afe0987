using System.Text;

namespace Relations.Rules;

/// <summary>Reads text that was UTF-8 and has been read as Windows-1252: <c>TÃ¼rkiye</c>.</summary>
static class Mojibake
{
    // What stands in Windows-1252 at 0x80 to 0x9F; a space where nothing does.
    const string High = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether a character may be a byte of such a text that is not ASCII.</summary>
    public static bool IsByte(char c) => ByteOf(c) >= 0x80;

    /// <summary>What a run of such characters was; null where it is no UTF-8, or no letters and marks of running text.</summary>
    public static string? Decode(ReadOnlySpan<char> run)
    {
        var bytes = new byte[run.Length];
        for (var i = 0; i < run.Length; i++)
        {
            bytes[i] = (byte)ByteOf(run[i]);
        }

        try
        {
            var text = Strict.GetString(bytes);
            return text.All(IsOfText) ? text : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // Letters of phonetic alphabets come of capitals before a guillemet; of them only the schwa of Azerbaijani is meant.
    static bool IsOfText(char c) =>
        c is >= '\u00A0' and <= '\u024F' or 'ə' or (>= '\u0370' and <= '\u04FF') or (>= '\u1E00' and <= '\u20BF');

    static int ByteOf(char c) =>
        c is >= '\u00A0' and <= '\u00FF' or (>= '\u0080' and <= '\u009F') ? c
        : c > '\u00FF' && High.IndexOf(c, StringComparison.Ordinal) is var at and >= 0 ? 0x80 + at
        : -1;
}
