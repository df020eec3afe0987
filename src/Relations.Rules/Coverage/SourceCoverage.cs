using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>What becomes of a passage of a source.</summary>
public enum CoverageStatus
{
    /// <summary>Nothing rests on it, and it is not set aside.</summary>
    No,

    /// <summary>Of a date: it stands in a quote, and no record that quotes it has a date that is a reading of it.</summary>
    QuotedOnly,

    /// <summary>The source sets it aside.</summary>
    SetAside,

    /// <summary>A record rests on it.</summary>
    Cited,
}

/// <summary>A sentence of a source, or a date that stands in it.</summary>
/// <param name="Passage">Where it stands in the stored text.</param>
/// <param name="Place">The same as line and column of the stored text.</param>
/// <param name="Text">Its words, as stored.</param>
/// <param name="Settled">What becomes of it.</param>
public sealed record CoveredPassage(Passage Passage, SourceLocation Place, string Text, CoverageStatus Settled);

/// <summary>How many passages of one sort there are, and what becomes of them.</summary>
/// <param name="Total">All.</param>
/// <param name="Cited">Those that a record rests on.</param>
/// <param name="SetAside">Those that are set aside.</param>
public sealed record CoverageTally(int Total, int Cited, int SetAside)
{
    /// <summary>
    /// The share of those that are cited or set aside, in per cent, cut to one decimal, so that only all of them are 100.
    /// 100 where there is none.
    /// </summary>
    public decimal Percent => Total == 0 ? 100 : Math.Floor((Cited + SetAside) * 1000m / Total) / 10;

    /// <summary>Counts passages.</summary>
    public static CoverageTally Of(IReadOnlyList<CoveredPassage> passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        return new(passages.Count, Count(passages, CoverageStatus.Cited), Count(passages, CoverageStatus.SetAside));
    }

    static int Count(IReadOnlyList<CoveredPassage> passages, CoverageStatus settled) =>
        passages.Count(passage => passage.Settled == settled);
}

/// <summary>What rests on a source, and what does not.</summary>
/// <param name="Source">The source.</param>
/// <param name="Sentences">Its sentences, headings and items of lists, in order; null where it has no stored text that can be read.</param>
/// <param name="Dates">The dates that stand in it, in order; null likewise.</param>
public sealed record SourceCoverage(
    Source Source,
    IReadOnlyList<CoveredPassage>? Sentences,
    IReadOnlyList<CoveredPassage>? Dates
)
{
    /// <summary>Whether there is a stored text to measure.</summary>
    public bool IsMeasured => Sentences is not null;

    /// <summary>Whether it names a stored text, and that cannot be read.</summary>
    public bool IsMissing => !IsMeasured && Source.File is not null;

    /// <summary>What the stored text is instead of text in UTF-8, as the end of a sentence; null where it is that, or cannot be read.</summary>
    public Message? WhyNotText { get; init; }

    /// <summary>The sentences in numbers.</summary>
    public CoverageTally SentenceTally => CoverageTally.Of(Sentences ?? []);

    /// <summary>The dates in numbers.</summary>
    public CoverageTally DateTally => CoverageTally.Of(Dates ?? []);
}
