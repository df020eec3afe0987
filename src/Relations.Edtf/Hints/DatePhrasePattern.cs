namespace Relations;

/// <summary>Words around one date, or around and between two, folded.</summary>
sealed record DatePhrasePattern(Sense Sense, string Head, string? Middle, string Tail)
{
    /// <summary>The frames of all languages, those with most words first.</summary>
    public static IReadOnlyList<DatePhrasePattern> All { get; } =
    [
        .. Grammar
            .All.SelectMany(words => words.Frames)
            .SelectMany(frame => frame.Patterns.Split('|').Select(pattern => Of(frame.Sense, pattern)))
            .OrderByDescending(frame => frame.Head.Length + (frame.Middle?.Length ?? 0) + frame.Tail.Length),
    ];

    /// <summary>Where the dates stand in a folded text, if it has this frame.</summary>
    public bool TryMatch(string folded, out Range first, out Range second)
    {
        (first, second) = (default, default);
        if (
            folded.Length <= Head.Length + Tail.Length
            || !folded.StartsWith(Head, StringComparison.Ordinal)
            || !folded.EndsWith(Tail, StringComparison.Ordinal)
        )
            return false;
        var end = folded.Length - Tail.Length;
        first = Head.Length..end;
        if (Middle is null)
            return true;
        var middle = folded.AsSpan(Head.Length, end - Head.Length).IndexOf(Middle);
        if (middle < 1)
            return false;
        first = Head.Length..(Head.Length + middle);
        second = (Head.Length + middle + Middle.Length)..end;
        return second.Start.Value < end;
    }

    static DatePhrasePattern Of(Sense sense, string pattern)
    {
        var parts = FoldedLetters.FoldText(pattern).Split('*');
        return new(sense, parts[0], parts.Length == 3 ? parts[1] : null, parts[^1]);
    }
}
