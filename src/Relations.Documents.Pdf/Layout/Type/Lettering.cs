namespace Relations.Documents.Pdf.Layout;

/// <summary>All that decides how wide a word is, beside its letters.</summary>
/// <param name="Face">The letters.</param>
/// <param name="Size">Their size in points.</param>
/// <param name="Language">The BCP 47 tag of the language.</param>
readonly record struct Lettering(Face Face, double Size, string Language);

/// <summary>What the layout asks of fonts.</summary>
interface ITextMeasure
{
    /// <summary>A word as a string of its own, which is shared by its repetitions, and its width in points.</summary>
    (string Text, double Width) Measure(Lettering lettering, ReadOnlySpan<char> word);
}
