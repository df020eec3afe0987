using System.Globalization;

namespace Relations.Tests;

/// <summary>
/// Random and mutated texts. There are 20,000 of them, or as many as RELATIONS_FUZZ says; ten million take some minutes:
/// <code>RELATIONS_FUZZ=10000000 dotnet test tests/Relations.Edtf.Tests -c Release --filter HostileTests</code>
/// </summary>
public class HostileTests
{
    const string Alphabet = "0123456789XYESTZ:.,/-+?~%[]{}uxys^* ()–−’'İıəJanuaryönceQ\u0301\ud83d\ude00\ud800\0\n";

    static readonly int Count = int.TryParse(
        Environment.GetEnvironmentVariable("RELATIONS_FUZZ"),
        NumberStyles.None,
        CultureInfo.InvariantCulture,
        out var count
    )
        ? count
        : 20_000;

    readonly string[] seeds =
    [
        .. Rows.Vectors.Select(row => row.Text("input")!),
        .. Rows.Lines("hints.txt").Select(line => line.Split(" | ")[0]),
    ];

    [Fact]
    public void No_text_makes_reading_throw()
    {
        var random = new Chance(20190204);
        for (var i = 0; i < Count; i++)
        {
            var text = i % 4 == 0 ? random.Text(Alphabet, 24) : Mutated(random);
            try
            {
                Check(text);
            }
            catch (Exception defect) when (defect is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"{Escaped(text)}: {defect}");
            }
        }
    }

    [Theory]
    [InlineData("[", ",1984", "]")]
    [InlineData("", "(", "")]
    [InlineData("2004-(06", "?", ")")]
    [InlineData("", "9 July 2017 or ", "1")]
    [InlineData("before ", "before ", "1945")]
    [InlineData("Y1", "7", "E7")]
    [InlineData("1984", "?~", "")]
    public void Long_texts_are_read_or_refused_in_no_time(string start, string part, string end)
    {
        for (var count = 1; count < 40_000; count *= 7)
            Check(start + string.Concat(Enumerable.Repeat(part, count)) + end);
    }

    static void Check(string text)
    {
        if (EdtfPattern.Level2.TryParse(text, out var value, out var failure))
        {
            Assert.Equal(value, Rows.Date(value.ToString()));
            foreach (var language in Languages.All)
                Assert.NotEmpty(value.ToText(language));
            return;
        }
        Assert.InRange(failure.Position, 0, text.Length);
        Assert.InRange(failure.Position + failure.Length, 0, text.Length);
        Assert.True(
            failure.Suggestion is null || EdtfPattern.Level2.TryParse(failure.Suggestion, out _),
            Escaped(text)
        );
        foreach (var mention in DateMentions.Find(text))
            Assert.InRange(mention.Start + mention.Length, 1, text.Length);
        EdtfCalendar.Rumi.TryRead(text, out _, out _);
    }

    string Mutated(Chance random)
    {
        var text = seeds[random.Below(seeds.Length)];
        for (var changes = 1 + random.Below(3); changes > 0; changes--)
        {
            var at = random.Below(text.Length + 1);
            var other = seeds[random.Below(seeds.Length)];
            text = random.Below(4) switch
            {
                0 => text.Insert(at, random.Text(Alphabet, 1)),
                1 => text.Remove(at, Math.Min(1 + random.Below(3), text.Length - at)),
                2 => text[..at] + other[Math.Min(at, other.Length)..],
                _ => text[..at] + random.Text(Alphabet, 2) + text[Math.Min(at + 1, text.Length)..],
            };
        }
        return text;
    }

    static string Escaped(string text) =>
        string.Concat(text.Select(c => c is >= ' ' and < '\u007f' ? c.ToString() : $"\\u{(int)c:x4}"));

    /// <summary>The same numbers for the same seed, on every version of .NET (xorshift64*).</summary>
    sealed class Chance(ulong seed)
    {
        ulong state = seed;

        public int Below(int limit)
        {
            state ^= state >> 12;
            state ^= state << 25;
            state ^= state >> 27;
            return (int)((state * 2685821657736338717UL >> 33) % (ulong)limit);
        }

        public string Text(string alphabet, int longest)
        {
            var text = new char[Below(longest) + 1];
            for (var i = 0; i < text.Length; i++)
                text[i] = alphabet[Below(alphabet.Length)];
            return new(text);
        }
    }
}
