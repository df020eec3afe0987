using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Relations.Documents.Word;

/// <summary>What stands on every page, the page itself, and what parts footnotes from text.</summary>
static class WordHeaderFooter
{
    const uint Margin = 1361;

    // What fits on one line of the header, in letters.
    const int MaxLetters = 95;

    public static W.Header Header(DocumentInfo info) =>
        new([
            .. Strong(info.Mark),
            .. Strong(info.Marking),
            WordText.Paragraph("Header", WordText.Runs(Shortened(Headline(info)))),
        ]);

    static string Headline(DocumentInfo info) =>
        info.Kind.Length == 0 ? info.RunningHead : $"{info.RunningHead} · {info.Kind}";

    static IEnumerable<W.Paragraph> Strong(string? text) =>
        string.IsNullOrWhiteSpace(text)
            ? []
            : [WordText.Paragraph("Header", WordText.Runs(text, look: TextStyle.Strong))];

    /// <summary>As many words of a text as fit on a line.</summary>
    static string Shortened(string text)
    {
        if (text.Length <= MaxLetters)
            return text;
        var space = text.LastIndexOf(' ', MaxLetters - 2);
        var end = space > 0 ? space : MaxLetters - 2;
        // A letter of two code units is not cut.
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + " …";
    }

    /// <summary>The page's number and how many there are, as the document words it.</summary>
    public static W.Footer Footer(DocumentInfo info)
    {
        List<OpenXmlElement> runs = [];
        var rest = info.PageOf;
        while (rest.Length > 0)
        {
            var at = rest.IndexOf('{', StringComparison.Ordinal);
            var field =
                at < 0
                    ? null
                    : rest[at..] switch
                    {
                        ['{', '0', '}', ..] => "PAGE",
                        ['{', '1', '}', ..] => "NUMPAGES",
                        _ => null,
                    };
            var length = field is null ? rest.Length : at;
            if (length > 0)
                runs.Add(WordText.Run(rest[..length]));
            if (field is not null)
                runs.AddRange(WordText.Field(field, WordText.Run("1")));
            rest = rest[(field is null ? length : length + 3)..];
        }
        return new([.. Strong(info.Marking), WordText.Paragraph("Footer", runs)]);
    }

    public static W.SectionProperties Section(PaperSize paper) =>
        new(
            new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = "rId5" },
            new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = "rId6" },
            // Numbers are those of sources.
            new W.FootnoteProperties(new W.NumberingFormat { Val = W.NumberFormatValues.LowerLetter }),
            paper == PaperSize.Letter
                ? new W.PageSize { Width = 12240, Height = 15840 }
                : new W.PageSize { Width = 11906, Height = 16838 },
            new W.PageMargin
            {
                Top = (int)Margin,
                Bottom = (int)Margin,
                Left = Margin,
                Right = Margin,
                Header = 680,
                Footer = 680,
                Gutter = 0,
            }
        );

    public static W.Footnotes Separators() =>
        new(
            new W.Footnote(new W.Paragraph(new W.Run(new W.SeparatorMark())))
            {
                Type = W.FootnoteEndnoteValues.Separator,
                Id = -1,
            },
            new W.Footnote(new W.Paragraph(new W.Run(new W.ContinuationSeparatorMark())))
            {
                Type = W.FootnoteEndnoteValues.ContinuationSeparator,
                Id = 0,
            }
        );
}
