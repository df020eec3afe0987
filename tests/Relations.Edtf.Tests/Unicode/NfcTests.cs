using System.Globalization;
using Relations.Unicode;

namespace Relations.Tests;

public sealed class NfcTests
{
    [Fact]
    public void Texts_come_out_as_the_vectors_say()
    {
        using var stream = typeof(NfcTests).Assembly.GetManifestResourceStream("nfc-vectors.txt")!;
        using var lines = new StreamReader(stream);
        while (lines.ReadLine() is { } line)
        {
            var sides = line.Split(';');
            Assert.Equal(sides[1], Hex(Nfc.Of(Text(sides[0]))));
        }
    }

    [Fact]
    public void A_text_that_is_composed_stays()
    {
        const string text = "Bakı–Tbilisi–Qars dəmir yolu: İstanbul’dan Iğdır’a, “Türkiyə”";
        Assert.Equal(text, Nfc.Of(text));
    }

    [Fact]
    public void Broken_surrogates_do_not_throw()
    {
        Assert.NotEmpty(Nfc.Of("a\uD800\u0301 \uDC00\u0301"));
    }

    static string Text(string codes) =>
        string.Concat(
            codes
                .Split(' ')
                .Select(code =>
                    char.ConvertFromUtf32(int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture))
                )
        );

    static string Hex(string text) =>
        string.Join(' ', text.EnumerateRunes().Select(rune => rune.Value.ToString("X", CultureInfo.InvariantCulture)));
}
