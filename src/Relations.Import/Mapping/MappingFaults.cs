namespace Relations.Import;

/// <summary>Reports words of a mapping that it does not know, with the nearest one that it does.</summary>
static class MappingFaults
{
    const int MaxShown = 40;

    /// <summary>Reports a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="known">The words that there are.</param>
    /// <param name="otherwise">What to say where none of them is near; null for the list of them.</param>
    /// <param name="problems">Takes the problem.</param>
    /// <param name="kind">The kind of the problem.</param>
    public static void Unknown(
        string word,
        Message message,
        TextSpan span,
        IReadOnlyList<string> known,
        Message? otherwise,
        ProblemList problems,
        ProblemKind kind = ProblemKind.UnknownWord
    )
    {
        var nearest = Nearest.To(word, known);
        var help =
            nearest is not null ? ReadTexts.DidYouMean(nearest)
            : otherwise is not null ? MappingTexts.Write(otherwise)
            : known.Count > 0 ? MappingTexts.ThereAre(ArgumentValue.ListOf(Shown(known)))
            : null;
        problems.Add(kind, message, span, help);
    }

    // A table may have thousands of columns.
    static IEnumerable<string> Shown(IReadOnlyList<string> known) =>
        known.Count <= MaxShown ? known : known.Take(MaxShown).Append("…");
}
