using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Relations.Documents.Word;

/// <summary>Makes runs of text.</summary>
static class WordText
{
    /// <summary>A text that XML can hold, its white space as single spaces but for the no-break ones.</summary>
    public static string Clean(string text)
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

    public static W.Run Run(string text, string? style = null) => Run(text, style, null, TextStyle.Regular, default);

    /// <summary>Runs of a text, one for each part of it that Word must be told the script of.</summary>
    public static IEnumerable<W.Run> Runs(
        string text,
        string? style = null,
        string? language = null,
        TextStyle look = TextStyle.Regular
    ) =>
        text.Length == 0
            ? [Run(text, style, language, look, default)]
            : WordScripts.Parts(text).Select(part => Run(part.Text, style, language, look, part.Script));

    static W.Run Run(string text, string? style, string? language, TextStyle look, WordScript script)
    {
        var run = new W.Run();
        if (style is not null || language is not null || look != TextStyle.Regular || script != WordScript.Plain)
            run.RunProperties = Properties(style, language, look, script);
        run.Append(new W.Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    // Letters that run from right to left have a weight, a slant and a language of their own.
    static W.RunProperties Properties(string? style, string? language, TextStyle look, WordScript script)
    {
        var isRight = script == WordScript.RightToLeft;
        return new()
        {
            RunStyle = style is null ? null : new() { Val = style },
            RunFonts = script == WordScript.EastAsian ? new() { Hint = W.FontTypeHintValues.EastAsia } : null,
            Bold = look == TextStyle.Strong ? new() : null,
            BoldComplexScript = look == TextStyle.Strong && isRight ? new() : null,
            Italic = look == TextStyle.Emphasis ? new() : null,
            ItalicComplexScript = look == TextStyle.Emphasis && isRight ? new() : null,
            RightToLeftText = isRight ? new() : null,
            Languages = language is null ? null : LanguageOf(WordStyles.Tag(language), script),
        };
    }

    static W.Languages LanguageOf(string tag, WordScript script) =>
        script switch
        {
            WordScript.RightToLeft => new() { Bidi = tag },
            WordScript.EastAsian => new() { EastAsia = tag },
            _ => new() { Val = tag },
        };

    /// <summary>A field with the text that it shows before it is updated.</summary>
    public static IEnumerable<W.Run> Field(string code, params IReadOnlyList<W.Run> shown) =>
        [
            new(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }),
            new(new W.FieldCode($" {code} ") { Space = SpaceProcessingModeValues.Preserve }),
            new(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate }),
            .. shown,
            new(new W.FieldChar { FieldCharType = W.FieldCharValues.End }),
        ];

    public static W.Paragraph Paragraph(string style, IEnumerable<OpenXmlElement> content, bool keepsNext = false)
    {
        var properties = new W.ParagraphProperties
        {
            ParagraphStyleId = new() { Val = style },
            KeepNext = keepsNext ? new() : null,
        };
        var paragraph = new W.Paragraph(properties);
        paragraph.Append(content);
        if (WordScripts.BeginsRightToLeft(paragraph.InnerText))
            properties.BiDi = new();
        return paragraph;
    }
}
