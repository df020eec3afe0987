using System.Diagnostics.CodeAnalysis;

namespace Relations;

/// <summary>Reads two dates with a slash between, either of which may be open or unknown.</summary>
static class IntervalReader
{
    public static bool TryRead(ref ParseOutcome reading, [NotNullWhen(true)] out Edtf? value)
    {
        value = null;
        var text = reading.Source;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (text.Length == 1)
            return reading.Fail(ParseFault.EmptyInterval, 0, 1);
        if (text.IndexOf('/', slash + 1) is >= 0 and var second)
            return reading.Fail(ParseFault.Syntax, second, text.Length);
        if (!TryReadEnd(ref reading, 0, slash, out var start, out var startEnd))
            return false;
        if (!TryReadEnd(ref reading, slash + 1, text.Length, out var end, out var endEnd))
            return false;
        if (
            start is not null
            && end is not null
            && start.ExtentUnder(EdtfPolicy.Default).MinStart > end.ExtentUnder(EdtfPolicy.Default).MaxEnd
        )
            return reading.Fail(ParseFault.IntervalReversed, 0, text.Length);
        value = new EdtfInterval(reading.Slice(0, text.Length), LevelOf(start, end), start, startEnd, end, endEnd);
        return true;
    }

    static bool TryReadEnd(ref ParseOutcome reading, int start, int end, out Edtf? date, out EdtfEnd kind)
    {
        date = null;
        var text = reading.Source.AsSpan(start, end - start);
        kind = text.IsEmpty ? EdtfEnd.Unknown : EdtfEnd.Open;
        if (text.IsEmpty || text is "..")
            return true;
        kind = EdtfEnd.Finite;
        if (text.Contains('T'))
            return reading.Fail(ParseFault.IntervalDateTime, start, end);
        return EdtfReader.TryReadDated(ref reading, start, end, out date);
    }

    // An end with unspecified digits is of level 2 even where the date alone is of level 1.
    static int LevelOf(Edtf? start, Edtf? end) => Math.Max(LevelOf(start), LevelOf(end));

    static int LevelOf(Edtf? date) =>
        date switch
        {
            null => 1,
            EdtfDate { Fields.Masked: true } => 2,
            _ => date.Level,
        };
}
