namespace Relations;

/// <summary>Words a failure: finds what was probably meant, and says where and why the text is not EDTF.</summary>
static class Diagnosis
{
    /// <summary>The guesses in order; the first that recognizes the text wins, and the grammar's own fault is the last resort.</summary>
    static readonly Func<string, EdtfFailure?>[] Guesses =
    [
        TimeGuesses.Separator,
        WordGuesses.Circa,
        WordGuesses.Decade,
        WordGuesses.WhiteSpace,
        WordGuesses.Dashes,
        Parentheses.Guess,
        LegacyGuesses.Season,
        LegacyGuesses.Star,
        LegacyGuesses.UnknownAndOpen,
        LegacyGuesses.Unspecified,
        LegacyGuesses.LowerCaseX,
        LegacyGuesses.LowerCase,
        TimeGuesses.LowerCaseZ,
        LegacyGuesses.QualifierPair,
        TimeGuesses.Fraction,
        TimeGuesses.BasicShift,
        WordGuesses.Character,
        NumberGuesses.Separator,
        RangeGuesses.OpenEndpoint,
        RangeGuesses.Range,
        RangeGuesses.Brackets,
        NumberGuesses.BasicFormat,
        NumberGuesses.LongYear,
        NumberGuesses.PlusSign,
        NumberGuesses.ShortYear,
        NumberGuesses.ZeroPadding,
    ];

    public static EdtfFailure Of(in ParseOutcome reading)
    {
        var failure = Guess(reading);
        if (reading.Fault is ParseFault.Empty or ParseFault.TooLong)
            return failure;
        if (CatalogueNotations.Of(reading.Source.Trim()) is { } notation)
            return failure with { Suggestion = notation.Suggestion, Reason = notation.Reason ?? failure.Reason };
        return OtherReadings.Of(WithMeaning(failure, reading), reading.Source);
    }

    static EdtfFailure WithMeaning(EdtfFailure failure, in ParseOutcome reading)
    {
        if (failure is not { Suggestion: null, Hint: "whitespace" or "character" or "syntax" or "month" })
            return failure;
        if (Meaning.Of(reading.Source) is { } meaning)
            return failure with { Suggestion = meaning.Suggestion, Reason = meaning.Reason ?? failure.Reason };
        return Meaning.IsNoSuchDay(reading.Source) ? At("no-such-day", 0, reading.Source.Length) : failure;
    }

    static EdtfFailure Guess(in ParseOutcome reading)
    {
        var text = reading.Source;
        if (reading.Fault is not (ParseFault.Empty or ParseFault.TooLong))
        {
            foreach (var guess in Guesses)
            {
                if (guess(text) is { } failure)
                    return failure;
            }
        }
        var hint = HintTexts.CodeOf(reading.Fault);
        return new(hint, reading.Position, reading.Length, HintTexts.ReasonOf(hint), SuggestionFor(reading));
    }

    public static EdtfFailure OfLevel(Edtf value, int level) =>
        new("level", 0, value.Text.Length, FailureTexts.Level(value.Level, level), null);

    /// <summary>A failure about the part of a text that the suggestion would change.</summary>
    public static EdtfFailure Rewrite(string hint, string text, string suggestion)
    {
        var prefix = text.AsSpan().CommonPrefixLength(suggestion);
        var longest = Math.Min(text.Length, suggestion.Length) - prefix;
        var suffix = 0;
        while (suffix < longest && text[^(suffix + 1)] == suggestion[^(suffix + 1)])
            suffix++;
        return new(hint, prefix, text.Length - prefix - suffix, HintTexts.ReasonOf(hint), suggestion);
    }

    public static EdtfFailure At(string hint, int position, int length, string? suggestion = null) =>
        new(hint, position, length, HintTexts.ReasonOf(hint), suggestion);

    public static bool IsValid(string text)
    {
        var reading = new ParseOutcome(text);
        return EdtfReader.TryRead(text, ref reading, out _);
    }

    static string? SuggestionFor(in ParseOutcome reading)
    {
        var text = reading.Source;
        var suggestion = reading.Fault switch
        {
            ParseFault.YPrefixShort => NumberGuesses.WithoutPrefix(text, reading.Position),
            ParseFault.IntervalReversed => Swap(text),
            _ => null,
        };
        return suggestion is not null && IsValid(suggestion) ? suggestion : null;
    }

    static string Swap(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return text[(slash + 1)..] + "/" + text[..slash];
    }
}
