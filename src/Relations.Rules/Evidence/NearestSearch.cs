namespace Relations.Rules;

/// <summary>
/// Finds the passage most like a quote. The rarest words of the quote vote for where it may start, and the quote is
/// aligned word by word where most of them agree, so that the time taken depends little on the length of the text.
/// </summary>
sealed class NearestSearch(SourceText source, FoldedText folded, Lazy<WordIndex> index)
{
    // How many words of a quote are looked at together; a longer quote is looked at in parts.
    const int PartWords = 400;

    // How many occurrences of words may vote, and how near to each other two starts count as one.
    const int Votes = 4096;
    const int Near = 8;
    const int Candidates = 3;

    public NearPassage? Find(FoldedText quote)
    {
        var words = index.Value.WordsOf(quote.Text);
        for (var from = 0; from < words.Count; from += PartWords / 2)
        {
            var part = words.GetRange(from, Math.Min(PartWords, words.Count - from));
            if (words.Count <= PartWords || !Stands(quote.Text[part[0].Start..part[^1].End]))
            {
                return Best(quote, part);
            }
        }

        return null;
    }

    bool Stands(string part) => folded.Text.Contains(part, StringComparison.Ordinal);

    NearPassage? Best(FoldedText quote, List<FoldedWord> part)
    {
        Alignment? best = null;
        foreach (var start in Starts(part))
        {
            var slack = Near + Math.Min(part.Count / 4, 64);
            var first = Math.Max(start - slack, 0);
            var last = Math.Min(start + part.Count + Near + slack, index.Value.Words.Count);
            var alignment = Alignment.Of(quote.Text, part, index.Value, first, last);
            best = best is null || alignment.Cost < best.Cost ? alignment : best;
        }

        return best is null || best.Cost == 0 || best.Matches * 2 < part.Count ? null : Describe(best, quote, part);
    }

    /// <summary>The words of the text that the part of a quote probably starts at, the best first.</summary>
    IEnumerable<int> Starts(List<FoldedWord> part)
    {
        Dictionary<int, int> votes = [];
        var left = Votes;
        foreach (var (at, positions) in ByRarity(part))
        {
            for (var i = 0; i < positions.Count && left > 0; i++, left--)
            {
                var bucket = (int)Math.Floor((positions[i] - at) / (double)Near);
                votes[bucket] = votes.GetValueOrDefault(bucket) + 1;
            }
        }

        return votes
            .OrderByDescending(vote => vote.Value + votes.GetValueOrDefault(vote.Key + 1))
            .ThenBy(vote => vote.Key)
            .Take(Candidates)
            .Select(vote => vote.Key * Near);
    }

    IEnumerable<(int At, IReadOnlyList<int> Positions)> ByRarity(List<FoldedWord> part) =>
        part.Select((word, at) => (At: at, word.Key))
            .Where(word => word.Key >= 0)
            .Select(word => (word.At, Positions: index.Value.PositionsOf(word.Key)))
            .OrderBy(word => word.Positions.Count)
            .ThenBy(word => word.At);

    NearPassage Describe(Alignment alignment, FoldedText quote, List<FoldedWord> part)
    {
        var words = index.Value.Words;
        var (start, end) = (words[alignment.First].Start, words[alignment.Last].End);
        return new(
            source.PassageAt(start, end),
            folded.Original(start, end),
            [
                .. alignment.Steps.Select(step => new Difference(
                    Original(quote, part, step.QuoteFrom, step.QuoteTo),
                    Original(folded, words, step.TextFrom, step.TextTo)
                )),
            ]
        );
    }

    static string Original(FoldedText text, IReadOnlyList<FoldedWord> words, int from, int to) =>
        from < to ? text.Original(words[from].Start, words[to - 1].End) : "";
}
