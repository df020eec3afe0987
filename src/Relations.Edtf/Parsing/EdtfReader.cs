using System.Diagnostics.CodeAnalysis;

namespace Relations;

/// <summary>The grammar of EDTF, levels 0 to 2.</summary>
static class EdtfReader
{
    /// <summary>Longer texts are refused unread: an honest set of a thousand dates is shorter.</summary>
    public const int MaximumLength = 16_384;

    public static bool TryRead(string text, ref ParseOutcome reading, [NotNullWhen(true)] out Edtf? value)
    {
        value = null;
        if (text.Length == 0)
            return reading.Fail(ParseFault.Empty, 0, 0);
        if (text.Length == 10 && DateReader.TryReadPlainDay(text, out var day))
        {
            value = day;
            return true;
        }
        if (text.Length > MaximumLength)
            return reading.Fail(ParseFault.TooLong, MaximumLength, text.Length);
        if (text[0] is '[' or '{')
            return SetReader.TryRead(ref reading, out value);
        return text.Contains('/', StringComparison.Ordinal)
            ? IntervalReader.TryRead(ref reading, out value)
            : TryReadSingle(ref reading, 0, text.Length, out value);
    }

    public static bool TryReadSingle(
        ref ParseOutcome reading,
        int start,
        int end,
        [NotNullWhen(true)] out Edtf? value
    ) =>
        reading.Source.AsSpan(start, end - start).Contains('T')
            ? DateTimeReader.TryRead(ref reading, start, end, out value)
            : TryReadDated(ref reading, start, end, out value);

    /// <summary>A date, season or year: what may stand at the end of an interval and in a set.</summary>
    public static bool TryReadDated(ref ParseOutcome reading, int start, int end, [NotNullWhen(true)] out Edtf? value)
    {
        var first = start;
        if (Qualifiers.Of(reading.At(first, end)) != EdtfQualifier.None)
            first++;
        if (reading.At(first, end) == 'Y' || reading.Source.AsSpan(first, end - first).Contains('S'))
            return YearReader.TryRead(ref reading, start, end, out value);
        return DateReader.TryRead(ref reading, start, end, out value);
    }
}
