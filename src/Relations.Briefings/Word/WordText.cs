using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Relations.Briefings;

/// <summary>Makes runs of text.</summary>
static class WordText
{
    /// <summary>A text that XML can hold, its white space as single spaces but for the no-break ones.</summary>
    internal static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]);
            if (isPair)
                clean.Append(text[i]).Append(text[++i]);
            else if (char.IsWhiteSpace(text[i]) && text[i] is not ('\u00A0' or '\u202F' or '\u2007'))
                clean.Append(' ');
            else
                clean.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
        }
        return clean.ToString();
    }

    internal static W.Run Run(
        string text,
        string? style = null,
        string? language = null,
        TextStyle look = TextStyle.Regular
    )
    {
        var run = new W.Run();
        if (style is not null || language is not null || look != TextStyle.Regular)
            run.RunProperties = new()
            {
                RunStyle = style is null ? null : new() { Val = style },
                Bold = look == TextStyle.Strong ? new() : null,
                Italic = look == TextStyle.Emphasis ? new() : null,
                Languages = language is null ? null : new() { Val = WordStyles.Tag(language) },
            };
        run.Append(new W.Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    /// <summary>A field with the text that it shows before it is updated.</summary>
    internal static IEnumerable<W.Run> Field(string code, params IReadOnlyList<W.Run> shown) =>
        [
            new(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }),
            new(new W.FieldCode($" {code} ") { Space = SpaceProcessingModeValues.Preserve }),
            new(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate }),
            .. shown,
            new(new W.FieldChar { FieldCharType = W.FieldCharValues.End }),
        ];

    internal static W.Paragraph Paragraph(string style, IEnumerable<OpenXmlElement> content, bool keepsNext = false)
    {
        var paragraph = new W.Paragraph(
            new W.ParagraphProperties
            {
                ParagraphStyleId = new() { Val = style },
                KeepNext = keepsNext ? new() : null,
            }
        );
        paragraph.Append(content);
        return paragraph;
    }
}
