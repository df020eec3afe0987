namespace Relations;

/// <summary>Years, months and days of the wrong length or with the wrong separators.</summary>
static class NumberGuesses
{
    public static EdtfFailure? Separator(string text)
    {
        if (!TextShape.Is(text, "0000/00/00") && !TextShape.Is(text, "0000.00.00"))
            return null;
        var hyphens = text.Replace('/', '-').Replace('.', '-');
        return Diagnosis.IsValid(hyphens) ? Diagnosis.At("separator", 4, 1, hyphens) : null;
    }

    public static EdtfFailure? BasicFormat(string text)
    {
        if (!TextShape.Is(text, "00000000"))
            return null;
        var extended = text[..4] + "-" + text[4..6] + "-" + text[6..];
        return Diagnosis.IsValid(extended) ? Diagnosis.At("basic-format", 0, 8, extended) : null;
    }

    public static EdtfFailure? LongYear(string text)
    {
        var digits = text.AsSpan(text.Length > 0 && text[0] is '+' or '-' ? 1 : 0);
        if (digits.Length < 5 || digits[0] == '0' || !TextShape.AllDigits(digits))
            return null;
        return Diagnosis.At("long-year-without-y", 0, text.Length, "Y" + (text[0] == '+' ? text[1..] : text));
    }

    public static EdtfFailure? PlusSign(string text) =>
        text.StartsWith('+') && Diagnosis.IsValid(text[1..]) ? Diagnosis.At("plus-sign", 0, 1, text[1..]) : null;

    /// <summary>Two digits for a century and three for a decade, as ISO 8601-1 has them.</summary>
    public static EdtfFailure? ShortYear(string text)
    {
        var end = text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (end - start is not (2 or 3) || !TextShape.AllDigits(text.AsSpan(start, end - start)))
            return null;
        var (hint, missing) = end - start == 3 ? ("iso-decade", "X") : ("iso-century", "XX");
        var suggestion = text.Insert(end, missing);
        return Diagnosis.IsValid(suggestion) ? Diagnosis.At(hint, end, 0, suggestion) : null;
    }

    public static EdtfFailure? ZeroPadding(string text)
    {
        var start = text.StartsWith('-') ? 1 : 0;
        var parts = text[start..].Split('-');
        if (parts.Length is < 2 or > 3 || text.Contains('/', StringComparison.Ordinal))
            return null;
        for (var i = 1; i < parts.Length; i++)
        {
            if (TextShape.SkipDigits(parts[i], 0) == 1)
                parts[i] = "0" + parts[i];
        }
        var padded = text[..start] + string.Join('-', parts);
        return padded.Length != text.Length && Diagnosis.IsValid(padded)
            ? Diagnosis.Rewrite("zero-padding", text, padded)
            : null;
    }

    /// <summary>The short year that starts at a place without its Y: <c>Y-44</c> becomes <c>-0044</c>.</summary>
    public static string WithoutPrefix(string text, int start)
    {
        var y = text.IndexOf('Y', start);
        var digits = y + text.AsSpan(y).IndexOfAnyInRange('0', '9');
        var end = TextShape.SkipDigits(text, digits);
        return string.Concat(
            text.AsSpan(0, y),
            text.AsSpan(y + 1, digits - y - 1),
            text[digits..end].PadLeft(4, '0'),
            text.AsSpan(end)
        );
    }
}
