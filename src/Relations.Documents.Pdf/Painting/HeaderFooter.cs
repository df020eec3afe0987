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
    const double HeadBaseline = 42;
    const double HeadRule = 49;
    const double MarkTop = 10;
    const double MarkPadding = 6;
    const double FootRule = 49.5;
    const double FootBaseline = 38;
    const double PartForTitle = 0.4;

    readonly string language = info.Language.Code();
    Line? runningHead;

    // It is the same on all pages.
    Line RunningHead =>
        runningHead ??= Shortening.Fit(
            info.RunningHead,
            frame.TextWidth * (HasSides ? PartForTitle : 1),
            text => Line(text, TextStyles.RunningHead)
        );

    /// <summary>What stands at the head of a page, from its upper side.</summary>
    public IReadOnlyList<DrawCommand> Head(int number) => number == 1 ? [.. Mark()] : [.. Running(), .. Mark()];

    bool HasSides => info.Marking.Length + info.Kind.Length > 0;

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
            .. OfDocument(),
            .. Marking(frame.Height - FootBaseline),
            new TextCommand(frame.TextWidth - line.Width, frame.Height - FootBaseline, line),
        ];
    }

    IEnumerable<DrawCommand> Running()
    {
        if (info.RunningHead.Length == 0 && !HasSides)
            return [];
        var kind = Line(info.Kind, TextStyles.RunningHead);
        return
        [
            new TextCommand(0, HeadBaseline, RunningHead),
            .. Marking(HeadBaseline),
            new TextCommand(frame.TextWidth - kind.Width, HeadBaseline, kind),
            Rule(HeadRule),
        ];
    }

    /// <summary>What document it is, for a page that is found alone.</summary>
    IEnumerable<DrawCommand> OfDocument()
    {
        if (info.Kind.Length == 0)
            return [];
        var text = $"{info.RunningHead} · {info.Kind}";
        var line = Shortening.Fit(text, frame.TextWidth * PartForTitle, one => Line(one, TextStyles.Running));
        return [new TextCommand(0, frame.Height - FootBaseline, line)];
    }

    IEnumerable<DrawCommand> Marking(double baseline)
    {
        if (info.Marking.Length == 0)
            return [];
        var most = frame.TextWidth * (1 - PartForTitle) / 2;
        var line = Shortening.Fit(info.Marking, most, text => Line(text, TextStyles.Marking));
        return [new TextCommand((frame.TextWidth - line.Width) / 2, baseline, line)];
    }

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

    LineCommand Rule(double y) => new(0, y, frame.TextWidth, y, 0.8, Tint.Deep);

    Line Line(string text, TypeStyle style)
    {
        var lettering = new Lettering(style.FaceOf(TextStyle.Regular), style.Size, language);
        var (word, width) = letters.Measure(lettering, text);
        return new(new([new TextFragment(word, width, new StyledRun(lettering, style.Tint, null))]), width, 0);
    }

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
