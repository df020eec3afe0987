using System.Runtime.InteropServices;

namespace Relations.Rules;

/// <summary>Words of a quote, and the words of a text that stand in their place; numbers of words, ends exclusive.</summary>
[StructLayout(LayoutKind.Auto)]
readonly record struct AlignmentStep(int QuoteFrom, int QuoteTo, int TextFrom, int TextTo);

/// <summary>The words of a quote laid against those of a part of a text, so that the fewest words differ.</summary>
sealed class Alignment
{
    // Words that differ in case or punctuation only cost less than other words. A word that the quote leaves out costs
    // less than one that it has of its own, so that the alignment goes on behind a gap.
    const int AlmostSame = 1;
    const int LeftOut = 2;
    const int Other = 3;

    readonly string quote;
    readonly List<FoldedWord> quoted;
    readonly WordIndex index;
    readonly int from;
    readonly int[,] costs;
    readonly List<AlignmentStep> steps = [];

    Alignment(string quote, List<FoldedWord> quoted, WordIndex index, int from, int to)
    {
        (this.quote, this.quoted, this.index, this.from) = (quote, quoted, index, from);
        costs = new int[quoted.Count + 1, to - from + 1];
        Fill();
        Trace();
    }

    /// <summary>How much the two differ; 0 is nothing.</summary>
    public int Cost { get; private set; }

    /// <summary>How many words are the same, case and punctuation aside.</summary>
    public int Matches { get; private set; }

    /// <summary>The first and the last word of the text that the quote lies on.</summary>
    public int First { get; private set; }

    /// <inheritdoc cref="First" />
    public int Last { get; private set; }

    /// <summary>Where the two differ, in order.</summary>
    public IReadOnlyList<AlignmentStep> Steps => steps;

    /// <summary>Lays a quote against the words of a text from one to before another.</summary>
    public static Alignment Of(string quote, List<FoldedWord> quoted, WordIndex index, int from, int to) =>
        new(quote, quoted, index, from, to);

    // The quote may start at any word of the text and end at any, at no cost.
    void Fill()
    {
        for (var i = 1; i < costs.GetLength(0); i++)
        {
            costs[i, 0] = i * Other;
            for (var j = 1; j < costs.GetLength(1); j++)
            {
                var replaced = costs[i - 1, j - 1] + CostOf(i - 1, j - 1);
                costs[i, j] = Math.Min(replaced, Math.Min(costs[i - 1, j] + Other, costs[i, j - 1] + LeftOut));
            }
        }
    }

    // A quote may start and end within a word: "1992" lies on "1992.".
    int CostOf(int i, int j)
    {
        var (mine, its) = (quoted[i], index.Words[from + j]);
        if (mine.Key != its.Key)
        {
            return Other;
        }

        var word = quote.AsSpan(mine.Start, mine.End - mine.Start);
        var stored = index.Text.AsSpan(its.Start, its.End - its.Start);
        var isSame =
            word.SequenceEqual(stored)
            || (i == 0 && stored.EndsWith(word, StringComparison.Ordinal))
            || (i == quoted.Count - 1 && stored.StartsWith(word, StringComparison.Ordinal));
        return isSame ? 0 : AlmostSame;
    }

    void Trace()
    {
        // Of equal ends the last, at which a word of the quote stands for one of the text and not for none.
        var ends = Enumerable.Range(0, costs.GetLength(1)).Reverse();
        var (i, j) = (quoted.Count, ends.MinBy(end => costs[quoted.Count, end]));
        Cost = costs[i, j];
        Last = from + j - 1;
        while (i > 0)
        {
            var here = j > 0 ? CostOf(i - 1, j - 1) : Other;
            var (di, dj) =
                j > 0 && costs[i, j] == costs[i - 1, j - 1] + here ? (1, 1)
                : costs[i, j] == costs[i - 1, j] + Other ? (1, 0)
                : (0, 1);
            var cost = di + dj == 2 ? here : Other;
            Matches += cost < Other ? 1 : 0;
            if (cost > 0)
            {
                Differ(i - di, i, from + j - dj, from + j);
            }

            (i, j) = (i - di, j - dj);
        }

        First = from + j;
        steps.Reverse();
    }

    // Differences that touch are one. They come from the last to the first.
    void Differ(int quoteFrom, int quoteTo, int textFrom, int textTo)
    {
        var step = new AlignmentStep(quoteFrom, quoteTo, textFrom, textTo);
        if (steps.Count > 0 && steps[^1].QuoteFrom == quoteTo && steps[^1].TextFrom == textTo)
        {
            step = new(quoteFrom, steps[^1].QuoteTo, textFrom, steps[^1].TextTo);
            steps.RemoveAt(steps.Count - 1);
        }

        steps.Add(step);
    }
}
