using System.Diagnostics;
using System.Text;
using Relations.Dossiers;

namespace Relations.Rules.Tests;

public sealed class HostileTests
{
    // Less than a second on a machine that does nothing else; what grows with the product of text and quote takes minutes.
    const int MaxMilliseconds = 30_000;

    [Fact]
    public void A_thousand_quotes_of_a_megabyte_are_checked_without_delay()
    {
        var files = Dossier(Prose(1 << 20), quotes: 1000, absentEach: 2);
        var dossier = DossierReader.Read(files);
        var options = CheckOptions.Default with { Select = ["SRC004"] };
        var watch = Stopwatch.StartNew();
        var result = Checker.Check(dossier, options);
        Assert.Equal(500, result.Findings.Count);
        Assert.InRange(watch.ElapsedMilliseconds, 0, MaxMilliseconds);
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a ", "a ")]
    [InlineData("\u0301", "\u0301")]
    [InlineData("\u00AD", "\u00AD")]
    [InlineData("“", "b ")]
    [InlineData("\n\n", "x")]
    public void Monotonous_texts_and_quotes_do_not_take_long(string textOf, string quoteOf)
    {
        var watch = Stopwatch.StartNew();
        var text = new SourceText(string.Concat(Enumerable.Repeat(textOf, 1 << 18)));
        var quote = string.Concat(Enumerable.Repeat(quoteOf, 5000)) + "z";
        for (var i = 0; i < 10; i++)
        {
            Assert.Null(text.Find(quote));
            _ = text.Nearest(quote);
        }

        Assert.InRange(watch.ElapsedMilliseconds, 0, MaxMilliseconds);
    }

    static string Prose(int length)
    {
        var prose = new StringBuilder(length);
        for (var i = 0; prose.Length < length; i++)
        {
            var number = unchecked((uint)i * 2654435761u) % 5000;
            prose
                .Append(FormattableString.Invariant($"word{number}"))
                .Append(
                    i % 100 == 99 ? ".\n\n"
                    : i % 12 == 11 ? "\n"
                    : " "
                );
        }

        return prose.ToString();
    }

    static MemoryFiles Dossier(string text, int quotes, int absentEach)
    {
        var yaml = new StringBuilder("sources:\n  - { id: s, title: S, file: sources/s.txt }\nevents:\n");
        for (var i = 0; i < quotes; i++)
        {
            var from = text.IndexOf(' ', i * (text.Length / quotes - 1)) + 1;
            var quote = text[from..text.IndexOf(' ', from + 120)].Replace("\n", " ", StringComparison.Ordinal);
            quote = i % absentEach == 0 ? quote.Replace("word1", "other", StringComparison.Ordinal) + " extra" : quote;
            yaml.Append(
                FormattableString.Invariant(
                    $"  - {{ id: e{i}, names: E, citations: [{{ source: s, quote: \"{quote}\", reading: stated }}] }}\n"
                )
            );
        }

        return new MemoryFiles().With("dossier.yaml", yaml.ToString()).With("sources/s.txt", text);
    }
}
