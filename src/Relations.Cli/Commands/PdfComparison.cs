using System.Globalization;

namespace Relations.Cli.Commands;

/// <summary>Finds in what two PDF files differ first.</summary>
static partial class PdfComparison
{
    // How much of two texts is shown around the first difference.
    const int Shown = 40;

    [Message("page {page} has “{found}” instead of “{expected}”")]
    private static partial Message TextDiffers(int page, string found, string expected);

    [Message("{found} {found|page|pages} instead of {expected}")]
    private static partial Message PagesDiffer(int found, int expected);

    [Message("the text is the same, and the files differ from byte {offset} on")]
    private static partial Message BytesDiffer(string offset);

    /// <summary>The first difference of the texts of two files; null if they are the same.</summary>
    /// <param name="given">The file.</param>
    /// <param name="made">What it should be.</param>
    public static Message? DifferenceOf(VerifiedPdf given, byte[] made)
    {
        using var expected = VerifiedPdf.Open(made)!;
        for (var page = 1; page <= Math.Min(given.Pages, expected.Pages); page++)
        {
            var (found, wanted) = (given.TextOf(page) ?? "", expected.TextOf(page) ?? "");
            if (found != wanted)
            {
                var at = found.AsSpan().CommonPrefixLength(wanted);
                return TextDiffers(page, Around(found, at), Around(wanted, at));
            }
        }

        return given.Pages == expected.Pages ? null : PagesDiffer(given.Pages, expected.Pages);
    }

    /// <summary>The first difference of the bytes of two files whose texts are the same.</summary>
    public static Message DifferenceOf(ReadOnlySpan<byte> given, ReadOnlySpan<byte> made) =>
        BytesDiffer(given.CommonPrefixLength(made).ToString(CultureInfo.InvariantCulture));

    static string Around(string text, int at)
    {
        var from = Math.Max(at - (Shown / 2), 0);
        return text[from..Math.Min(from + Shown, text.Length)];
    }
}
