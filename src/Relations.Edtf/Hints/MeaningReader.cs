namespace Relations;

/// <summary>Reads dates inside frames of words. Texts that fit many frames are given up after some tries, so that none takes long.</summary>
sealed class MeaningReader
{
    int left = 60;

    /// <summary>The EDTF of a text with so many frames around one another at most; null where it is not understood.</summary>
    public string? Read(string text, int depth)
    {
        text = text.Trim();
        if (text.Length == 0 || --left < 0)
            return null;
        if (Diagnosis.IsValid(text))
            return text;
        if (ReadPlain(text) is { } found)
            return found;
        return depth > 0 ? ReadFrames(text, depth - 1) : null;
    }

    static string? ReadPlain(string text) =>
        Choose(DateMentions.Whole(text))
        ?? Choose(DateMentions.Whole(Notations.WithoutSuffix(text)))
        ?? Choose(DateMentions.Whole(Weekdays.Without(text)))
        ?? Notations.Hyphenated(text)
        ?? Notations.RomanMonth(text)
        ?? Notations.MonthOfYear(text)
        ?? Notations.ShortSpan(text)
        ?? Notations.Season(text);

    // What may be either of two days is not for the tool to choose.
    static string? Choose(string? text) =>
        text is not null && text.StartsWith('[') && text.Contains('-') && IsSwapped(text) ? null : text;

    static bool IsSwapped(string text) =>
        text.Length == 23 && text[6..8] == text[20..22] && text[9..11] == text[17..19];

    string? ReadFrames(string text, int depth)
    {
        var folded = FoldedLetters.FoldText(text);
        foreach (var frame in DatePhrasePattern.All)
        {
            if (!frame.TryMatch(folded, out var first, out var second))
                continue;
            var read = frame.Middle is null
                ? DatePhrase.One(frame.Sense, text[first], part => Read(part, depth))
                : DatePhrase.Two(frame.Sense, text[first], text[second], part => Read(part, depth));
            if (read is not null && Diagnosis.IsValid(read))
                return read;
        }
        return null;
    }
}
