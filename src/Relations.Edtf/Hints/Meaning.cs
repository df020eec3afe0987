using Relations.Unicode;

namespace Relations;

/// <summary>What a date in words, or in the digits of another notation, says in EDTF.</summary>
/// <param name="Suggestion">The EDTF; null where more than one may be meant.</param>
/// <param name="Reason">What to say instead of the usual; null for the usual.</param>
readonly record struct Meaning(string? Suggestion, Message? Reason = null)
{
    const int LongestText = 200;
    const int DeepestFrame = 3;

    /// <summary>Reads a notation of English, Turkish or Azerbaijani; null where it is none.</summary>
    public static Meaning? Of(string text)
    {
        var trimmed = Compose(text.Trim().TrimEnd('.', ','));
        if (trimmed.Length is 0 or > LongestText)
            return null;
        if (NoDateWords.ReasonOf(trimmed) is { } reason)
            return new(null, reason);
        if (DateMentions.Whole(trimmed) is { } found && found.StartsWith('[') && !trimmed.Any(char.IsLetter))
            return new(null, BothReadings(found));
        var suggestion = TextShape.Is(trimmed, "0000-00")
            ? Notations.ShortSpan(trimmed)
            : new MeaningReader().Read(trimmed, DeepestFrame);
        return suggestion is null
            ? null
            : new(suggestion, trimmed.Any(char.IsLetter) ? ReadingTexts.InWords() : ReadingTexts.InDigits());
    }

    /// <summary>Whether it is a day in words or digits that the calendar does not have.</summary>
    public static bool IsNoSuchDay(string text)
    {
        var trimmed = Compose(text.Trim().TrimEnd('.', ','));
        return trimmed.Length is > 0 and <= LongestText
            && (DateMentions.IsNoSuchDay(trimmed) || DateMentions.IsNoSuchDay(Weekdays.Without(trimmed)));
    }

    static Message BothReadings(string set)
    {
        var value = (EdtfSet)EdtfPattern.Level2.Parse(set).Value;
        var readings = value.Members.Select(member =>
            ArgumentValue.Of(ReadingTexts.Dated(new WordedValue(member.First!), member.First!.ToString()))
        );
        return ReadingTexts.OneOf(ArgumentValue.List(readings, ListForm.Or));
    }

    // Malformed UTF-16 cannot be normalized, and is no date either.
    static string Compose(string text)
    {
        foreach (var c in text)
        {
            if (char.IsSurrogate(c))
                return "";
        }
        return Nfc.Of(text);
    }
}
