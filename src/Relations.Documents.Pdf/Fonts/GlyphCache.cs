using Relations.Documents.Pdf.Layout;
using Relations.Pdf;

namespace Relations.Documents.Pdf;

/// <summary>Words as glyphs, made once for each style: what is measured is what is drawn.</summary>
sealed class GlyphCache : ITextMeasure
{
    // Beyond so many words of a style, those found so far are forgotten, so that a long document takes no more memory than a short one.
    const int MostWords = 4_000;

    readonly Dictionary<Lettering, Dictionary<string, ShapedText>> _styles = [];
    Lettering _last;
    Dictionary<string, ShapedText> _lastWords = [];

    (string Text, double Width) ITextMeasure.Measure(Lettering lettering, ReadOnlySpan<char> word)
    {
        var shaped = Shape(lettering, word);
        return (shaped.Text, shaped.Width);
    }

    internal ShapedText Shape(Lettering lettering, ReadOnlySpan<char> word)
    {
        var words = WordsOf(lettering);
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(word, out var shaped))
            return shaped;
        if (words.Count >= MostWords)
            words.Clear();
        var text = word.ToString();
        return words[text] = FontSet.Of(lettering.Face).Shape(text, lettering.Size, lettering.Language);
    }

    Dictionary<string, ShapedText> WordsOf(Lettering lettering)
    {
        if (lettering == _last)
            return _lastWords;
        if (!_styles.TryGetValue(lettering, out var words))
            _styles[lettering] = words = new(StringComparer.Ordinal);
        (_last, _lastWords) = (lettering, words);
        return words;
    }
}
