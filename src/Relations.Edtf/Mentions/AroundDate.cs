namespace Relations;

/// <summary>Reads the words around a date that change what it says: <c>before 1928</c>, <c>about 1928</c>, <c>1928'den önce</c>.</summary>
static class AroundDate
{
    /// <summary>A date after a word that governs it.</summary>
    public static FoundDate Before(Tokens tokens, int at, Func<Tokens, int, FoundDate> read)
    {
        var sense = SenseOf(tokens, at, out var next);
        return sense is null ? FoundDate.Nothing : Of(sense.Value, read(tokens, next));
    }

    /// <summary>A date with what follows it and governs it; the date where nothing does.</summary>
    public static FoundDate After(Tokens tokens, FoundDate date)
    {
        if (!date.IsSingle)
            return date;
        var next = Suffixed(tokens, date.Next);
        Sense? sense =
            tokens.IsAny(next, Suffixes.Nearby) ? Sense.Circa
            : !IsAblative(tokens, next - 1) ? null
            : tokens.IsAny(next, Suffixes.Earlier) ? Sense.Before
            : tokens.IsAny(next, Suffixes.Later) ? Sense.After
            : null;
        var found = sense is null ? FoundDate.Nothing : Of(sense.Value, date with { Next = next + 1 });
        return found.IsShape ? found : date;
    }

    static FoundDate Of(Sense sense, FoundDate date) =>
        date.IsSingle && DatePhrase.OfSingle(sense, date.Text!) is { } text
            ? FoundDate.Of(date.Next, text)
            : FoundDate.Nothing;

    static Sense? SenseOf(Tokens tokens, int at, out int next)
    {
        next = at + 1;
        if (tokens.IsAny(at, Suffixes.About))
        {
            var isShort = tokens[at].Length < 3 || tokens.SpanOf(at) is "approx";
            next += tokens[next].IsTightMark('.') && isShort ? 1 : 0;
            SkipYearWord(tokens, ref next);
            return Sense.Circa;
        }
        Sense? sense =
            tokens.IsAny(at, Suffixes.Before) || tokens.Starts(at, "prior") && tokens.SpanOf(next) is "to"
                ? Sense.Before
            : tokens.IsAny(at, Suffixes.After) ? Sense.After
            : null;
        next += sense == Sense.Before && tokens.Starts(at, "prior") ? 1 : 0;
        SkipYearWord(tokens, ref next);
        return sense;
    }

    static void SkipYearWord(Tokens tokens, ref int next)
    {
        if (tokens.SpanOf(next) is "the" && tokens.SpanOf(next + 1) is "year")
            next += 2;
        else if (tokens.SpanOf(next) is "le" or "les")
            next++;
        else if (tokens.SpanOf(next) is "l" && tokens[next + 1].IsTightMark(Tokens.Apostrophe))
            next += FoldedLetters.Fold(tokens.SpanOf(next + 2)) == "annee" ? 3 : 2;
    }

    // 1928'den, 1928 yılından, 9 Kasım 1991 tarihinden, 9 noyabr 1991-ci il tarixindən; of 1928-ci ildən the words are read already.
    static int Suffixed(Tokens tokens, int next)
    {
        if (tokens[next].IsTightMark(Tokens.Apostrophe) && tokens[next + 1].IsTightWord)
            return next + 2;
        return tokens.Starts(next, "yil") || tokens.Starts(next, "tarih") || tokens.Starts(next, "tarix")
            ? next + 1
            : next;
    }

    static bool IsAblative(Tokens tokens, int at) =>
        tokens[at].Kind == MentionTokenKind.Word
        && FoldedLetters.Fold(tokens.SpanOf(at)) is var word
        && (
            word.EndsWith("dan", StringComparison.Ordinal)
            || word.EndsWith("den", StringComparison.Ordinal)
            || word.EndsWith("tan", StringComparison.Ordinal)
            || word.EndsWith("ten", StringComparison.Ordinal)
        );
}
