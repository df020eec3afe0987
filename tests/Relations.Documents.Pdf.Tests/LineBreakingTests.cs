using CsCheck;
using Relations.Documents.Pdf.Layout;

namespace Relations.Documents.Pdf.Tests;

public sealed class LineBreakingTests
{
    static readonly Gen<string> Text = Gen.String[Gen.Char['a', 'e'], 1, 9]
        .List[1, 120]
        .Select(words => string.Join(' ', words));

    [Fact]
    public void Ragged_lines_hold_as_many_words_as_fit() =>
        Assert.Equal(["one two", "three", "four", "five six"], Ragged("one two three four five six", 40));

    [Fact]
    public void A_balanced_heading_has_lines_of_about_one_length() =>
        Assert.Equal(
            ["one two three", "four five six"],
            LineBreaker.Balanced(FakeFonts.Read("one two three four five six"), 110).Select(line => line.ToString())
        );

    [Fact]
    public void Justified_lines_but_the_last_fill_the_measure_and_none_exceeds_it() =>
        Text.Sample(text =>
        {
            var lines = TotalFit.Justified(FakeFonts.Read(text), 200);
            Assert.All(lines, line => Assert.InRange(Width(line), 0, 200.01));
            Assert.All(lines.SkipLast(1).Where(line => line.Stretch != 0), line => Assert.Equal(200, Width(line), 3));
        });

    [Fact]
    public void No_word_is_lost_or_moved_by_breaking() =>
        Text.Sample(text =>
        {
            var pieces = FakeFonts.Read(text);
            Assert.Equal(text, string.Join(' ', TotalFit.Justified(pieces, 90)));
            Assert.Equal(text, string.Join(' ', LineBreaker.Ragged(pieces, 90)));
        });

    [Fact]
    public void Spaces_of_a_whole_paragraph_are_at_least_as_even_as_those_of_lines_filled_one_by_one() =>
        Text.Sample(text =>
        {
            var pieces = FakeFonts.Read(text);
            Assert.True(
                Unevenness(TotalFit.Justified(pieces, 200))
                    <= Unevenness(LineBreaker.Ragged(pieces, 200)) * 1.0001 + 20_000
            );
        });

    [Fact]
    public void A_paragraph_looks_ahead_to_spare_a_later_line_its_gaps()
    {
        // Filled one by one, the first line would take "dd" and leave the second to be filled by two words far apart.
        const string text = "aaaa bbbb cccc dd eeeeeeee ffff gggggggggg h hhhh";
        Assert.Equal("aaaa bbbb cccc dd", Ragged(text, 100)[0]);
        Assert.Equal("aaaa bbbb cccc", TotalFit.Justified(FakeFonts.Read(text), 100)[0].ToString());
    }

    [Fact]
    public void A_line_is_left_uneven_only_where_its_spaces_would_grow_more_than_fourfold()
    {
        const string text = "aaa bbb cccccccccccccccccc ddd eee ffffffffffff ggg";
        var lines = TotalFit.Justified(FakeFonts.Read(text), 102);
        Assert.All(
            lines.SkipLast(1),
            line => Assert.Equal(Spaces(line) > 0 && (102 - line.Width) <= Spaces(line) * 20, line.Stretch != 0)
        );
    }

    [Fact]
    public void A_word_wider_than_a_line_is_cut_where_nothing_else_helps()
    {
        var pieces = FragmentFitter.Fit(FakeFonts.Read("a " + new string('x', 25)), 50, new FakeFonts());
        Assert.Equal(
            ["a", new string('x', 10), new string('x', 10), "xxxxx"],
            LineBreaker.Ragged(pieces, 50).Select(line => line.ToString())
        );
    }

    [Fact]
    public void White_space_folds_but_a_no_break_space_keeps_words_together() =>
        Assert.Equal(["1", "May\u00A01992", "b"], Ragged("  1 \n\t May\u00A01992  b ", 45));

    [Theory]
    [InlineData("Baku–Tbilisi", "Baku–|Tbilisi")]
    [InlineData("1918–1920", "1918–1920")]
    [InlineData("1991-ci", "1991-ci")]
    [InlineData("trade-related", "trade-|related")]
    [InlineData("co-op", "co-op")]
    [InlineData("and/or", "and/or")]
    [InlineData("https://example.org/a-page", "https://|example.|org/|a-page")]
    public void A_word_may_end_a_line_after_some_dashes_and_slashes(string word, string parts)
    {
        List<string> found = [];
        for (var rest = word; rest.Length > 0; )
        {
            var length = WordSplitter.FirstPart(rest, WordSplitter.IsAddress(word));
            found.Add(rest[..length]);
            rest = rest[length..];
        }
        Assert.Equal(parts, string.Join('|', found));
    }

    static List<string> Ragged(string text, double width) =>
        [.. LineBreaker.Ragged(FakeFonts.Read(text), width).Select(line => line.ToString())];

    static double Width(Line line) => line.Width + (line.Stretch * Spaces(line));

    static int Spaces(Line line) => line.Pieces.Take(line.Pieces.Count - 1).Count(piece => piece.Gap == Gap.Space);

    // The sum of the squared badness of all lines but the last, as Knuth and Plass have it.
    static double Unevenness(IEnumerable<Line> lines) =>
        lines
            .SkipLast(1)
            .Sum(line =>
            {
                var ratio = Spaces(line) == 0 ? 1e3 : (200 - line.Width) / (Spaces(line) * 5);
                var badness = 1 + (100 * Math.Pow(Math.Abs(ratio) * (ratio > 0 ? 2 : 4), 3));
                return Math.Min(badness * badness, 1e9);
            });
}
