using System.Globalization;

namespace Relations;

/// <summary>Reads <c>the spring of 1928</c>, <c>Spring 1928</c>, <c>the nineteenth century</c>, <c>20th century</c>, <c>XIX əsr</c>.</summary>
static class LongSpans
{
    static readonly string[] Ordinals = (
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
        + " sixteenth seventeenth eighteenth nineteenth twentieth"
    ).Split(' ');

    public static FoundDate Read(Tokens tokens, int at)
    {
        var found = ReadSeason(tokens, at);
        if (!found.IsShape)
            found = ReadDecade(tokens, at);
        return found.IsShape ? found : ReadCentury(tokens, at);
    }

    static FoundDate ReadSeason(Tokens tokens, int at)
    {
        var code = FoldedLetters.Fold(tokens.SpanOf(at)) switch
        {
            "spring" or "printemps" => 21,
            "summer" or "ete" => 22,
            "autumn" or "fall" or "automne" => 23,
            "winter" or "hiver" => 24,
            _ => 0,
        };
        var year = tokens.SpanOf(at + 1) is "of" or "de" ? at + 2 : at + 1;
        return code > 0 && Numbers.IsYear(tokens, year)
            ? FoundDate.Of(year + 1, string.Create(CultureInfo.InvariantCulture, $"{tokens[year].Value}-{code}"))
            : FoundDate.Nothing;
    }

    // années 1990
    static FoundDate ReadDecade(Tokens tokens, int at) =>
        FoldedLetters.Fold(tokens.SpanOf(at)) == "annees"
        && Numbers.IsYear(tokens, at + 1)
        && tokens[at + 1].Value % 10 == 0
            ? FoundDate.Of(at + 2, (tokens[at + 1].Value / 10).ToString("D3", CultureInfo.InvariantCulture) + "X")
            : FoundDate.Nothing;

    static FoundDate ReadCentury(Tokens tokens, int at)
    {
        var number = NumberOf(tokens, at, out var next);
        return number is not null && IsCentury(tokens, next) && Notations.Century(number) is { } text
            ? FoundDate.Of(next + 1, text)
            : FoundDate.Nothing;
    }

    static string? NumberOf(Tokens tokens, int at, out int next)
    {
        next = at + 1;
        if (tokens[at].Kind == MentionTokenKind.Number)
        {
            if (tokens[at].Length > 2)
                return null;
            if (tokens[next].IsTightMark(Tokens.Hyphen) && tokens.IsAny(next + 1, Suffixes.AzerbaijaniOrdinal))
                next += 2;
            else if (tokens[next].IsTightMark('.') || tokens.IsAny(next, Suffixes.CenturyOrdinal))
                next++;
            return tokens[at].Value.ToString(CultureInfo.InvariantCulture);
        }
        var word = FoldedLetters.Fold(tokens.SpanOf(at));
        if (word == "twenty" && tokens[next].IsDash && tokens.SpanOf(next + 1) is "first")
        {
            next += 2;
            return "21";
        }
        var ordinal = Array.IndexOf(Ordinals, word) + 1;
        if (ordinal > 0)
            return ordinal.ToString(CultureInfo.InvariantCulture);
        next += tokens[next].IsTightMark('.') ? 1 : 0;
        return tokens.SpanOf(at).ToString();
    }

    static bool IsCentury(Tokens tokens, int at) =>
        tokens.Starts(at, "centur") && tokens.SpanOf(at) is not "centuries"
        || tokens.Starts(at, "yuzyil")
        || tokens.Starts(at, "yuzil")
        || tokens.Starts(at, "siecle") && FoldedLetters.Fold(tokens.SpanOf(at)) == "siecle"
        || tokens.Starts(at, "asr")
        || tokens.Starts(at, "esr");
}
