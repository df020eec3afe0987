using Relations.Documents.Pdf.Layout;
using Relations.Pdf;

namespace Relations.Documents.Pdf;

/// <summary>Words as glyphs, made once for each style: what is measured is what is drawn.</summary>
sealed class GlyphCache : ITextMeasure
{
    // Beyond so many words of a style, those found so far are forgotten, so that a long document takes no more memory than a short one.
    const int MaxWords = 4_000;

    readonly Dictionary<Lettering, Dictionary<string, ShapedText>> styles = [];
    Lettering last;
    Dictionary<string, ShapedText> lastWords = [];

    (string Text, double Width) ITextMeasure.Measure(Lettering lettering, ReadOnlySpan<char> word)
    {
        var shaped = Shape(lettering, word);
        return (shaped.Text, shaped.Width);
    }

    public ShapedText Shape(Lettering lettering, ReadOnlySpan<char> word)
    {
        var words = WordsOf(lettering);
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(word, out var shaped))
            return shaped;
        if (words.Count >= MaxWords)
            words.Clear();
        var text = word.ToString();
        return words[text] = FontSet.Of(lettering.Face).Shape(text, lettering.Size, lettering.Language);
    }

    Dictionary<string, ShapedText> WordsOf(Lettering lettering)
    {
        if (lettering == last)
            return lastWords;
        if (!styles.TryGetValue(lettering, out var words))
            styles[lettering] = words = new(StringComparer.Ordinal);
        (last, lastWords) = (lettering, words);
        return words;
    }
}
