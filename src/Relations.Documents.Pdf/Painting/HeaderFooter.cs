using System.Globalization;
using Relations.Documents.Pdf.Layout;

namespace Relations.Documents.Pdf;

/// <summary>What stands on every page and need not be heard: the running head, the mark and the page's number.</summary>
/// <param name="info">What the document says of itself.</param>
/// <param name="letters">The fonts.</param>
/// <param name="frame">The page.</param>
/// <param name="pageCount">How many pages there are.</param>
sealed class HeaderFooter(DocumentInfo info, ITextMeasure letters, PageFrame frame, int pageCount)
{
    const double BandHeight = 7;
    const double HeadBaseline = 50;
    const double HeadRule = 57;
    const double MarkTop = 18;
    const double MarkPadding = 6;
    const double FootRule = 54;
    const double FootBaseline = 40;

    readonly string language = info.Language.Code();
    Line? runningHead;

    // It is the same on all pages.
    Line RunningHead =>
        runningHead ??= Shortening.Fit(info.RunningHead, frame.TextWidth, text => Line(text, TextStyles.Running));

    /// <summary>What stands at the head of a page, from its upper side.</summary>
    public IReadOnlyList<DrawCommand> Head(int number) => number == 1 ? [Band(), .. Mark()] : [.. Running(), .. Mark()];

    /// <summary>What stands at its foot, from the upper side of the page.</summary>
    public IReadOnlyList<DrawCommand> Foot(int number)
    {
        var text = info
            .PageOf.Replace("{0}", Number(number), StringComparison.Ordinal)
            .Replace("{1}", Number(pageCount), StringComparison.Ordinal);
        var line = Line(text, TextStyles.Running);
        return
        [
            Rule(frame.Height - FootRule),
            new TextCommand(frame.TextWidth - line.Width, frame.Height - FootBaseline, line),
        ];
    }

    FillCommand Band() => new(-frame.Left, 0, frame.Width, BandHeight, Tint.Deep);

    IEnumerable<DrawCommand> Running() =>
        info.RunningHead.Length == 0 ? [] : [new TextCommand(0, HeadBaseline, RunningHead), Rule(HeadRule)];

    IEnumerable<DrawCommand> Mark()
    {
        if (string.IsNullOrWhiteSpace(info.Mark))
            return [];
        var line = Line(info.Mark, TextStyles.Warning);
        var width = line.Width + (2 * MarkPadding);
        var (left, height) = ((frame.TextWidth - width) / 2, TextStyles.Warning.Leading + 4);
        return
        [
            new FillCommand(left, MarkTop, width, height, Tint.WarningGround),
            .. Outline(left, MarkTop, left + width, MarkTop + height),
            new TextCommand(left + MarkPadding, MarkTop + 2 + TextStyles.Warning.Baseline, line),
        ];
    }

    static IEnumerable<LineCommand> Outline(double left, double top, double right, double bottom) =>
        [
            new(left, top, right, top, 0.8, Tint.Warning),
            new(left, bottom, right, bottom, 0.8, Tint.Warning),
            new(left, top, left, bottom, 0.8, Tint.Warning),
            new(right, top, right, bottom, 0.8, Tint.Warning),
        ];

    LineCommand Rule(double y) => new(0, y, frame.TextWidth, y, 0.5, Tint.Rule);

    Line Line(string text, TypeStyle style)
    {
        var lettering = new Lettering(style.FaceOf(TextStyle.Regular), style.Size, language);
        var (word, width) = letters.Measure(lettering, text);
        return new(new([new TextFragment(word, width, new StyledRun(lettering, style.Tint, null))]), width, 0);
    }

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
