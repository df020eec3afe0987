using System.Runtime.CompilerServices;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// The stored text of a source, made ready for looking quotes up. A quote is found whatever the Unicode normalization,
/// white space, quote marks and soft hyphens of the two; case, dashes and letters must be the same. Immutable, and safe
/// to use from many threads.
/// </summary>
public sealed class SourceText
{
    static readonly ConditionalWeakTable<StoredText, SourceText> Known = [];

    readonly FoldedText folded;
    readonly Lazy<WordIndex> words;

    /// <summary>Takes a text and folds it, once.</summary>
    public SourceText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        folded = new(text);
        words = new(() => new(folded.Text));
        Paragraphs = ParagraphDivider.Of(text);
    }

    /// <summary>The text as it is stored. All positions count its UTF-16 code units from 0.</summary>
    public string Text { get; }

    /// <summary>Its paragraphs in order; the first has the number 0 where it is a heading.</summary>
    public IReadOnlyList<SourceParagraph> Paragraphs { get; }

    /// <summary>The stored text of a source, folded when it is first asked for; null where it cannot be had.</summary>
    public static SourceText? Of(Dossier dossier, Source source)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return dossier.StoredTexts.Of(source) is { Text: not null } stored
            ? Known.GetValue(stored, static known => new(known.Text!))
            : null;
    }

    /// <summary>Whether a quote has anything to look for.</summary>
    public static bool IsBlank(string? quote) => quote is null || new FoldedText(quote).Text.Length == 0;

    /// <summary>Every place where a quote stands, in order; places do not overlap. None for a blank quote.</summary>
    public IEnumerable<Passage> FindAll(string quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        return FindAll(new FoldedText(quote).Text, 0, folded.Text.Length);
    }

    // Those that start in a stretch of the folded text.
    IEnumerable<Passage> FindAll(string wanted, int from, int until)
    {
        while (wanted.Length > 0 && from < until)
        {
            var reach = Math.Min(until + wanted.Length - 1, folded.Text.Length);
            from = folded.Text.IndexOf(wanted, from, reach - from, StringComparison.Ordinal);
            if (from < 0)
            {
                yield break;
            }

            var end = from + wanted.Length;
            if (folded.IsBetweenLetters(from) && folded.IsBetweenLetters(end))
            {
                yield return PassageAt(from, end);
                from = end;
            }
            else
            {
                from++;
            }
        }
    }

    /// <summary>The first place where a quote stands, in a paragraph if one is given; null where there is none.</summary>
    /// <param name="quote">The words to find.</param>
    /// <param name="paragraph">The number of the paragraph that the quote must start in; any where null.</param>
    public Passage? Find(string quote, int? paragraph = null)
    {
        ArgumentNullException.ThrowIfNull(quote);
        if (paragraph is null)
        {
            return First(FindAll(quote));
        }

        // A table has thousands of paragraphs, and a citation for each.
        return ParagraphOf(paragraph.Value) is { } whole
            ? First(
                FindAll(new FoldedText(quote).Text, folded.PlaceOf(whole.Start), folded.PlaceOf(whole.End)),
                whole.Number
            )
            : null;
    }

    static Passage? First(IEnumerable<Passage> passages, int? paragraph = null)
    {
        foreach (var passage in passages)
        {
            if (paragraph is null || passage.Paragraph == paragraph)
            {
                return passage;
            }
        }

        return null;
    }

    /// <summary>The paragraph of a number; null where there is none.</summary>
    internal SourceParagraph? ParagraphOf(int number) =>
        Paragraphs.Count > 0 && number - Paragraphs[0].Number is >= 0 and var at && at < Paragraphs.Count
            ? Paragraphs[at]
            : null;

    /// <summary>The passage most like a quote that stands nowhere; null where less than half of its words stand together.</summary>
    public NearPassage? Nearest(string quote) => new NearestSearch(this, folded, words).Find(new FoldedText(quote));

    /// <summary>The paragraph that the quote of a citation stands in; null where it stands nowhere.</summary>
    internal string? ParagraphOf(Citation citation)
    {
        if (Find(citation.Quote!, citation.Paragraph) is not { } passage)
        {
            return null;
        }

        return ParagraphOf(passage.Paragraph) is { } whole ? Text.Substring(whole.Start, whole.Length) : "";
    }

    internal Passage PassageAt(int start, int end)
    {
        var (from, to) = (folded.StartOf(start), folded.EndOf(end));
        return new(from, to - from, ParagraphAt(from));
    }

    internal int ParagraphAt(int position)
    {
        var (low, high) = (0, Paragraphs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Paragraphs[middle].End <= position ? (middle + 1, high) : (low, middle);
        }

        return low < Paragraphs.Count ? Paragraphs[low].Number : -1;
    }
}

/// <summary>Where a quote stands in a stored text.</summary>
/// <param name="Start">Where it starts, in UTF-16 code units of the text from 0.</param>
/// <param name="Length">How many UTF-16 code units it has there.</param>
/// <param name="Paragraph">The number of the paragraph that it starts in.</param>
public readonly record struct Passage(int Start, int Length, int Paragraph)
{
    /// <summary>Where it ends: the first code unit that is not part of it.</summary>
    public int End => Start + Length;
}

/// <summary>The passage that is most like a quote, and where the two differ.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="Text">Its words, as stored.</param>
/// <param name="Differences">Where the two differ, in order; at least one.</param>
public sealed record NearPassage(Passage Passage, string Text, IReadOnlyList<Difference> Differences);

/// <summary>Words in which a quote and a passage differ.</summary>
/// <param name="Quoted">What the quote has; empty where it leaves words out.</param>
/// <param name="Stored">What the stored text has there; empty where it has nothing.</param>
public sealed record Difference(string Quoted, string Stored);
