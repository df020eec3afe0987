using System.Globalization;
using Relations.Documents.Pdf.Layout;

namespace Relations.Documents.Pdf.Tests;

public sealed class FlowTests
{
    [Fact]
    public void Contents_give_each_heading_the_page_that_it_stands_on()
    {
        var typesetter = FakeFonts.Typesetter([
            new Contents("Contents", 2),
            .. Enumerable
                .Range(1, 30)
                .SelectMany(i =>
                    (Block[])[new Heading(1 + (i % 2), [FormattableString.Invariant($"Part {i}")]), Words(i * 40)]
                ),
        ]);
        var index = typesetter.Index();
        var entries = Texts(typesetter.Pages(index))
            .Where(text => text.Line.Pieces.Any(piece => piece.Run.Link is not null));

        var numbers = entries
            .Select(text => text.Line.ToString())
            .Where(text => int.TryParse(text, CultureInfo.InvariantCulture, out _));
        Assert.Equal(index.HeadingPages.Select(page => page.ToString(CultureInfo.InvariantCulture)), numbers);
        Assert.True(index.HeadingPages[^1] > 10);
        Assert.Equal(index.HeadingPages, PageIndex.Of(typesetter.Pages(index)).HeadingPages);
    }

    [Fact]
    public void Many_headings_of_one_level_are_listed_in_two_columns_and_read_one_after_the_other()
    {
        IEnumerable<Block> parts = Enumerable
            .Range(1, 9)
            .Select(i => new Heading(1, [FormattableString.Invariant($"Part {i}")]));
        var typesetter = FakeFonts.Typesetter([new Contents("Contents", 1), .. parts]);
        var entries = Texts(typesetter.Pages(typesetter.Index()))
            .Where(text => text.Line.ToString().StartsWith("Part", StringComparison.Ordinal))
            .Take(9)
            .ToList();
        Assert.Equal(
            Enumerable.Range(1, 9).Select(i => FormattableString.Invariant($"Part {i}")),
            entries.Select(e => e.Line.ToString())
        );
        Assert.Equal(2, entries.Select(entry => entry.X).Distinct().Count());
        Assert.Equal(entries[0].Baseline, entries[5].Baseline);
    }

    [Fact]
    public void Marks_of_notes_side_by_side_are_kept_apart()
    {
        var typesetter = FakeFonts.Typesetter(
            new Paragraph(["word", new Footnote(["one"]), " ", new Footnote(["two"])])
        );
        Assert.Equal("worda\u2009b", Texts(typesetter.Pages(null)).First().Line.ToString());
    }

    [Fact]
    public void What_follows_a_heading_belongs_to_its_section()
    {
        var typesetter = FakeFonts.Typesetter(
            new Heading(1, ["first"]),
            new Heading(2, ["within"]),
            new Paragraph(["deep"]),
            new Heading(1, ["second"]),
            new Paragraph(["high"])
        );
        var paths = Texts(typesetter.Pages(null))
            .ToDictionary(text => text.Line.ToString(), text => PathOf(text.Line.Pieces[0].Run.Node));
        Assert.Equal("Document Sect Sect P", paths["deep"]);
        Assert.Equal("Document Sect P", paths["high"]);
    }

    static string PathOf(TagNode? node) => node is null ? "" : $"{PathOf(node.Parent)} {node.Tag}".TrimStart();

    [Fact]
    public void A_row_higher_than_half_a_page_is_cut_between_lines_and_nothing_of_it_is_lost()
    {
        var typesetter = FakeFonts.Typesetter(
            new Table(
                [new("A"), new("B")],
                [
                    [new([Text(2000)]), new(["short"])],
                    [new(["end"]), new([])],
                ]
            )
        );
        var pages = typesetter.Pages(null).ToList();
        Assert.True(pages.Count > 1);
        // The header and, below it, the distance that the text of the row keeps.
        Assert.All(pages.Skip(1), page => Assert.Equal(2, page.Head.Count));
        Assert.Equal(2000, Texts(pages).Sum(text => text.Line.Pieces.Count(piece => piece.Text == "word")));
    }

    [Fact]
    public void A_column_with_more_text_weighs_more_and_one_of_words_is_as_wide_as_the_longest()
    {
        var table = new Table(
            [new("A"), new("B")],
            [
                [new([Text(100)]), new(["Azerbaycan yok"])],
            ]
        );
        var weights = ColumnShares.Weights(table);
        Assert.InRange(weights[0] / weights[1], 2, 4);
        Assert.Equal(10, ColumnShares.LongestWord(table, 1));
    }

    [Fact]
    public void An_empty_cell_still_is_a_part_of_the_structure()
    {
        var typesetter = FakeFonts.Typesetter(
            new Table(
                [new("A"), new("B")],
                [
                    [new(["x"]), new([])],
                    [new(["y"])],
                ]
            )
        );
        var cells = Inks(typesetter.Pages(null)).OfType<TagCommand>().Select(ink => ink.Node.Tag);
        Assert.Equal([Tag.TH, Tag.TH, Tag.TD, Tag.TD, Tag.TD, Tag.TD], cells);
    }

    [Fact]
    public void Headings_begin_at_the_first_level_also_without_a_title()
    {
        Assert.Equal([Tag.H1, Tag.H2], HeadingTags(new Heading(1, ["a"]), new Heading(2, ["b"])));
        Assert.Equal(
            [Tag.H1, Tag.H2, Tag.H3],
            HeadingTags(new Heading(0, ["t"]), new Heading(1, ["a"]), new Heading(2, ["b"]))
        );
    }

    [Fact]
    public void A_level_that_a_document_skips_is_not_skipped_in_its_structure() =>
        Assert.Equal(
            [Tag.H1, Tag.H2, Tag.H1],
            HeadingTags(new Heading(2, ["a"]), new Heading(4, ["b"]), new Heading(1, ["c"]))
        );

    [Fact]
    public void Notes_are_numbered_in_the_order_of_their_marks_and_a_note_on_a_note_stands_below_it()
    {
        var inner = new Footnote(["inner"]);
        var typesetter = FakeFonts.Typesetter(
            new Paragraph(["a", new Footnote(["outer", inner]), " b", new Footnote(["last"])])
        );
        var page = Assert.Single(typesetter.Pages(null));
        var texts = page
            .Notes.SelectMany(placed => placed.Box.Inks.OfType<TextCommand>())
            .Select(text => text.Line.ToString());
        Assert.Equal(["a", "outerb", "b", "inner", "c", "last"], texts);
    }

    [Fact]
    public void A_mark_clings_to_its_word_also_where_a_space_is_written_before_it()
    {
        var line = Assert.Single(
            Texts(FakeFonts.Typesetter(new Paragraph(["word ", new Footnote(["n"]), " next"])).Pages(null)),
            text => text.Line.HasNotes
        );
        Assert.Equal("worda next", line.Line.ToString());
    }

    [Fact]
    public void A_reference_to_nothing_is_plain_text()
    {
        var line = Texts(FakeFonts.Typesetter(new Paragraph([new Reference("nowhere", ["text"])])).Pages(null))
            .Single();
        Assert.All(line.Line.Pieces, piece => Assert.Null(piece.Run.Link));
    }

    [Fact]
    public void A_column_is_as_wide_as_its_longest_word_where_others_can_spare_it() =>
        Assert.Equal([60.0, 120, 120], ColumnShares.Share([0.1, 1, 1], [60, 10, 10], 300));

    [Fact]
    public void A_column_of_short_texts_stands_in_one_line_and_leaves_the_rest_to_long_ones() =>
        Assert.Equal(
            [50.0, 80, 170],
            ColumnShares.Share([1, 1, 1], [20, 40, 40], [50, 80, double.PositiveInfinity], 300)
        );

    [Fact]
    public void Columns_that_all_stand_in_one_line_share_what_is_left() =>
        Assert.Equal([100.0, 200], ColumnShares.Share([1, 1], [20, 40], [50, 150], 300));

    [Fact]
    public void Letters_become_smaller_where_the_words_of_many_columns_would_not_fit()
    {
        var table = new Table(
            [.. Enumerable.Range(0, 9).Select(_ => new Column("A"))],
            [
                [.. Enumerable.Range(0, 9).Select(_ => new Cell(["14.01.1992"]))],
            ]
        );
        var lines = Texts(FakeFonts.Typesetter(table).Pages(null)).Select(text => text.Line);
        Assert.Equal(9, lines.Count(line => line.ToString() == "14.01.1992" && line.Width < 10 * 8.5 / 2));
    }

    [Fact]
    public void A_link_may_lead_to_a_block_without_text()
    {
        var pages = FakeFonts.Typesetter(new Paragraph([]) { Anchor = "here" }, new Paragraph(["text"])).Pages(null);
        Assert.Contains(
            "anchor:here",
            pages.SelectMany(page => page.Body).SelectMany(placed => placed.Box.Destinations)
        );
    }

    [Fact]
    public void Columns_shrink_alike_when_words_are_wider_than_the_table() =>
        Assert.Equal([200.0, 100], ColumnShares.Share([1, 1], [400, 200], 300).Select(width => Math.Round(width, 6)));

    [Fact]
    public void An_empty_document_has_one_page() =>
        Assert.Empty(Assert.Single(FakeFonts.Typesetter().Pages(null)).Body);

    static Paragraph Words(int count) => new([Text(count)]);

    static Text Text(int count) => new(string.Join(' ', Enumerable.Repeat("word", count)));

    static IEnumerable<Tag> HeadingTags(params Block[] blocks) =>
        Texts(FakeFonts.Typesetter(blocks).Pages(null)).Select(text => text.Line.Pieces[0].Run.Node!.Tag);

    static IEnumerable<DrawCommand> Inks(IEnumerable<LaidPage> pages) =>
        pages.SelectMany(page => page.Body).SelectMany(placed => placed.Box.Inks);

    static IEnumerable<TextCommand> Texts(IEnumerable<LaidPage> pages) => Inks(pages).OfType<TextCommand>();
}
