namespace Relations;

/// <summary>Ranges and brackets where they do not belong.</summary>
static class RangeGuesses
{
    /// <summary>ISO 8601-2 also has intervals that start or end on or before a date; EDTF has not.</summary>
    public static EdtfFailure? OpenEndpoint(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || IsBracketed(text))
            return null;
        string start = text[..slash],
            end = text[(slash + 1)..];
        var (plainStart, plainEnd) = (WithoutDots(start), WithoutDots(end));
        if ((plainStart == start && plainEnd == end) || !Diagnosis.IsValid(plainStart + "/" + plainEnd))
            return null;
        return plainStart != start
            ? Diagnosis.At("iso-open-endpoint", 0, slash)
            : Diagnosis.At("iso-open-endpoint", slash + 1, end.Length);
    }

    public static EdtfFailure? Range(string text)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0 || IsBracketed(text) || text.Contains('/', StringComparison.Ordinal))
            return null;
        var set = "[" + text + "]";
        return Diagnosis.IsValid(set)
            ? Diagnosis.At("iso-range", 0, text.Length, set)
            : Diagnosis.At("bare-range", dots, 2);
    }

    public static EdtfFailure? Brackets(string text)
    {
        var at = text.AsSpan().IndexOfAny("[]{}");
        return at <= 0 || text[0] is '[' or '{' ? null : Diagnosis.At("brackets", at, 1);
    }

    static bool IsBracketed(string text) => text.AsSpan().IndexOfAny("[]{}") >= 0;

    static string WithoutDots(string end)
    {
        if (end.Length <= 2)
            return end;
        if (end.StartsWith("..", StringComparison.Ordinal))
            return end[2..];
        return end.EndsWith("..", StringComparison.Ordinal) ? end[..^2] : end;
    }
}
