using Relations.Documents.Pdf.Layout;

namespace Relations.Documents.Pdf.Tests;

/// <summary>Texts on one line that do not fit are cut: by words, and a word that is too long by letters.</summary>
public sealed class ShorteningTests
{
    static readonly string LongWord = new('w', 240);

    public static TheoryData<string> Texts =>
        [LongWord, LongWord + " and more", string.Concat(Enumerable.Repeat("word ", 60))];

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_running_head_stays_within_the_text(string title)
    {
        var frame = PageFrame.Of(PaperSize.A4);
        var info = new DocumentInfo("T", Language.English) { RunningHead = title, PageOf = "{0}" };
        var head = new HeaderFooter(info, new FakeFonts(), frame, 2).Head(2).OfType<TextCommand>().First();
        Assert.InRange(head.Line.Width, frame.TextWidth / 2, frame.TextWidth);
        Assert.EndsWith("…", head.Line.Pieces[^1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_label_stays_within_its_drawing(string text)
    {
        var setting = FakeFonts.Setting();
        var figure = new Figure(new(460, 20, [new LabelMark(9, 10, text, 8)]), "", "");
        var room = new Constraints(0, 460, new(null, Tag.Div));
        var ink = FigureFlow
            .Lay(setting, figure, room)
            .SelectMany(box => box.Inks)
            .OfType<FigureCommand>()
            .Single()
            .Parts.OfType<TextCommand>()
            .Single();
        Assert.InRange(ink.X + ink.Line.Width, 200, 460);
    }

    [Fact]
    public void What_fits_is_whole() =>
        Assert.Equal(
            "one two",
            Shortening.Fit("one two", 35, text => FakeFonts.Setting().Label(text, FakeFonts.Style, null)).Pieces[0].Text
        );

    [Fact]
    public void Letters_are_not_parted_from_their_accents()
    {
        var line = Shortening.Fit(
            "ae\u0301e\u0301e\u0301",
            20,
            text => FakeFonts.Setting().Label(text, FakeFonts.Style, null)
        );
        Assert.Equal("ae\u0301…", line.Pieces[0].Text);
    }
}
