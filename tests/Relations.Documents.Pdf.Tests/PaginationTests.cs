using CsCheck;
using Relations.Documents.Pdf.Layout;

namespace Relations.Documents.Pdf.Tests;

public sealed class PaginationTests
{
    // A page of ten lines of ten points.
    static readonly PageFrame Frame = new(200, 100)
    {
        Left = 0,
        Right = 0,
        Top = 0,
        Bottom = 0,
    };

    [Fact]
    public void Bricks_fill_a_page_before_the_next_begins() =>
        Assert.Equal([10, 10, 5], Counts(Enumerable.Repeat(Box(), 25)));

    [Fact]
    public void A_paragraph_leaves_no_line_alone_at_the_foot_of_a_page() =>
        Assert.Equal([9, 4], Counts([.. Enumerable.Repeat(Box(), 9), .. Paragraph(4)]));

    [Fact]
    public void A_paragraph_leaves_no_line_alone_at_the_head_of_a_page() =>
        Assert.Equal([9, 2], Counts([.. Enumerable.Repeat(Box(), 6), .. Paragraph(5)]));

    [Fact]
    public void A_paragraph_of_three_lines_stays_whole() =>
        Assert.Equal([8, 3], Counts([.. Enumerable.Repeat(Box(), 8), .. Paragraph(3)]));

    [Fact]
    public void A_heading_moves_to_the_page_of_what_follows_it()
    {
        var heading = Box() with { KeepsNext = true };
        Assert.Equal([8, 5], Counts([.. Enumerable.Repeat(Box(), 8), heading, .. Paragraph(4)]));
    }

    [Fact]
    public void Space_above_a_brick_is_dropped_at_the_head_of_a_page()
    {
        var pages = Pages([.. Enumerable.Repeat(Box(), 10), Box() with { Before = 30 }]);
        Assert.Equal(0, pages[1].Body[0].Y);
    }

    [Fact]
    public void The_greater_of_two_distances_counts()
    {
        var pages = Pages([Box() with { After = 7 }, Box() with { Before = 12 }, Box()]);
        Assert.Equal([0.0, 22, 32], pages[0].Body.Select(placed => placed.Y));
    }

    [Fact]
    public void Distances_shrink_where_much_more_fits()
    {
        var heading = Box() with { Before = 15, Shrink = 8 };
        var kept = KeepFlow.Keep(Enumerable.Repeat(Box(), 6), 100);
        var page = Assert.Single(Pages([Box(), Box(), heading, .. kept]));
        Assert.Equal([0.0, 10, 30, 40], page.Body.Take(4).Select(placed => placed.Y));
    }

    [Fact]
    public void Distances_do_not_shrink_for_the_sake_of_a_line()
    {
        var heading = Box() with { Before = 15, Shrink = 8 };
        var pages = Pages([.. Enumerable.Repeat(Box(), 6), heading, Box(), Box()]);
        Assert.Equal([8, 1], pages.Select(page => page.Body.Count));
        Assert.Equal(75, pages[0].Body[6].Y);
    }

    [Fact]
    public void What_stretches_takes_of_the_room_that_a_page_has_to_spare()
    {
        var title = Box() with { Stretch = 30 };
        var pages = Pages([title, title, .. KeepFlow.Keep(Enumerable.Repeat(Box(), 9), 100)]);
        Assert.Equal([24.0, 58], pages[0].Body.Select(placed => placed.Y));
    }

    [Fact]
    public void What_stretches_does_not_at_the_end() =>
        Assert.Equal(0, Pages([Box() with { Stretch = 30 }])[0].Body[0].Y);

    [Fact]
    public void What_is_kept_together_moves_to_a_page_of_its_own()
    {
        var kept = KeepFlow.Keep(Enumerable.Repeat(Box(), 6), 100);
        Assert.Equal([5, 6], Counts([.. Enumerable.Repeat(Box(), 5), .. kept]));
    }

    [Fact]
    public void What_is_too_high_for_a_page_is_not_kept_together()
    {
        var kept = KeepFlow.Keep(Enumerable.Repeat(Box(), 12), 100);
        Assert.Equal([10, 7], Counts([.. Enumerable.Repeat(Box(), 5), .. kept]));
    }

    [Fact]
    public void A_table_repeats_its_headers_on_each_further_page()
    {
        var head = Box();
        var row = Box() with { Head = [head] };
        var pages = Pages([head with { KeepsNext = true }, .. Enumerable.Repeat(row, 20)]);
        Assert.Equal([0, 1, 1], pages.Select(page => page.Head.Count));
        Assert.Equal([10, 9, 2], pages.Select(page => page.Body.Count));
        Assert.Equal(10, pages[1].Body[0].Y);
    }

    [Fact]
    public void A_note_stands_at_the_foot_of_the_page_of_its_mark()
    {
        var pages = Pages([
            .. Enumerable.Repeat(Box(), 4),
            Box() with
            {
                Notes = [NoteOf(2)],
            },
            .. Enumerable.Repeat(Box(), 9),
        ]);
        Assert.Equal([80.0, 90], pages[0].Notes.Select(placed => placed.Y));
        // Two lines of notes and the gap above them take the place of four boxes.
        Assert.Equal([6, 8], pages.Select(page => page.Body.Count));
    }

    [Fact]
    public void A_mark_whose_note_does_not_fit_moves_with_it()
    {
        var pages = Pages([.. Enumerable.Repeat(Box(), 8), Box() with { Notes = [NoteOf(1)] }]);
        Assert.Equal([8, 1], pages.Select(page => page.Body.Count));
        Assert.Equal([0, 1], pages.Select(page => page.Notes.Count));
    }

    [Fact]
    public void A_long_note_begins_on_the_page_of_its_mark_and_flows_on()
    {
        var pages = Pages([.. Enumerable.Repeat(Box(), 4), Box() with { Notes = [NoteOf(8)] }, Box()]);
        Assert.Equal([3, 5], pages.Select(page => page.Notes.Count));
        Assert.Equal([5, 1], pages.Select(page => page.Body.Count));
    }

    [Fact]
    public void A_note_longer_than_a_page_ends()
    {
        var pages = Pages([Box() with { Notes = [NoteOf(37)] }]);
        Assert.Equal(37, pages.Sum(page => page.Notes.Count));
        Assert.InRange(pages.Count, 4, 5);
    }

    [Fact]
    public void Every_brick_and_every_line_of_a_note_is_placed_once_in_order_and_on_the_page()
    {
        var box = Gen.Select(Gen.Double[1, 60], Gen.Double[0, 30], Gen.Bool, Gen.Enum<BreakPenalty>(), Gen.Int[0, 4]);
        box.List[0, 60]
            .Sample(made =>
            {
                List<LayoutBox> boxes =
                [
                    .. made.Select(one => new LayoutBox(one.Item1, [])
                    {
                        Before = one.Item2,
                        Shrink = one.Item2 / 3,
                        Stretch = one.Item2,
                        KeepsNext = one.Item3,
                        Cut = one.Item4,
                        Notes = one.Item5 == 0 ? [] : [NoteOf(one.Item5)],
                    }),
                ];
                var pages = Pages(boxes);
                Assert.Equal(
                    boxes,
                    pages.SelectMany(page => page.Body).Select(placed => placed.Box),
                    ReferenceEqualityComparer.Instance
                );
                Assert.Equal(
                    boxes.Sum(one => one.Notes.Sum(note => note.Lines.Count)),
                    pages.Sum(page => page.Notes.Count)
                );
                foreach (var placed in pages.SelectMany(page => page.Body.Concat(page.Notes)))
                    Assert.InRange(placed.Y + placed.Box.Height, 0, 100.1);
            });
    }

    static LayoutBox Box() => new(10, []);

    static IEnumerable<LayoutBox> Paragraph(int lines) =>
        LineStacker.Stack([.. Enumerable.Repeat(Line.Empty, lines)], new(Family.Serif, 8, 10, Tint.Ink), 0);

    static NoteLayout NoteOf(int lines) =>
        new(1, new(null, Tag.Note)) { Lines = [.. Enumerable.Range(0, lines).Select(_ => Box())] };

    static List<LaidPage> Pages(IEnumerable<LayoutBox> boxes) => [.. Paginator.Paginate(boxes, Frame)];

    static IEnumerable<int> Counts(IEnumerable<LayoutBox> boxes) => Pages(boxes).Select(page => page.Body.Count);
}
