using Relations.Briefings.Layout;
using Relations.Pdf;

namespace Relations.Briefings;

/// <summary>Words as glyphs, made once for each style: what is measured is what is drawn.</summary>
sealed class Letters : ITextMeasure
{
    // Beyond so many words of a style, those found so far are forgotten, so that a long document takes no more memory than a short one.
    const int MostWords = 20_000;

    readonly Dictionary<Lettering, Dictionary<string, ShapedText>> _styles = [];

    (string Text, double Width) ITextMeasure.Measure(Lettering lettering, ReadOnlySpan<char> word)
    {
        var shaped = Shape(lettering, word);
        return (shaped.Text, shaped.Width);
    }

    internal ShapedText Shape(Lettering lettering, ReadOnlySpan<char> word)
    {
        if (!_styles.TryGetValue(lettering, out var words))
            _styles[lettering] = words = new(StringComparer.Ordinal);
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(word, out var shaped))
            return shaped;
        if (words.Count >= MostWords)
            words.Clear();
        var text = word.ToString();
        return words[text] = Fonts.Of(lettering.Face).Shape(text, lettering.Size, lettering.Language);
    }
}
