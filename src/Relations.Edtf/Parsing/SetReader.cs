using System.Diagnostics.CodeAnalysis;

namespace Relations;

/// <summary>Reads one-of sets in square brackets and all-of sets in braces.</summary>
static class SetReader
{
    public static bool TryRead(ref ParseOutcome reading, [NotNullWhen(true)] out Edtf? value)
    {
        value = null;
        var text = reading.Source;
        if (!CheckBrackets(ref reading, text))
            return false;
        var members = new EdtfSetMember[text.AsSpan().Count(',') + 1];
        var start = 1;
        for (var i = 0; i < members.Length; i++)
        {
            var comma = text.IndexOf(',', start);
            var end = comma < 0 ? text.Length - 1 : comma;
            if (!TryReadMember(ref reading, start, end, i == 0, i == members.Length - 1, out members[i]!))
                return false;
            start = end + 1;
        }
        value = new EdtfSet(reading.Slice(0, text.Length), text[0] == '[', members);
        return true;
    }

    static bool CheckBrackets(ref ParseOutcome reading, string text)
    {
        var closing = text[0] == '[' ? ']' : '}';
        if (text.Length < 2 || text[^1] != closing)
            return reading.Fail(ParseFault.Brackets, text.Length - 1, text.Length);
        if (text.Contains('/', StringComparison.Ordinal))
            return reading.Fail(ParseFault.SetInterval, text.IndexOf('/', StringComparison.Ordinal), text.Length);
        var inner = text.AsSpan(1, text.Length - 2);
        if (inner.IsEmpty)
            return reading.Fail(ParseFault.EmptySet, 0, 2);
        var nested = inner.IndexOfAny("[]{}");
        return nested < 0 || reading.Fail(ParseFault.Brackets, nested + 1, nested + 2);
    }

    static bool TryReadMember(
        ref ParseOutcome reading,
        int start,
        int end,
        bool isFirst,
        bool isLast,
        out EdtfSetMember? member
    )
    {
        member = null;
        var text = reading.Source.AsSpan(start, end - start);
        if (text.IsEmpty)
            return reading.Fail(ParseFault.EmptyMember, start, end);
        if (text.Contains('T'))
            return reading.Fail(ParseFault.SetDateTime, start, end);
        var dots = text.IndexOf("..");
        if (dots >= 0)
            return TryReadRange(ref reading, start, start + dots, end, isFirst, isLast, out member);
        if (!EdtfReader.TryReadDated(ref reading, start, end, out var date))
            return false;
        member = new EdtfSetMember(date, date);
        return true;
    }

    static bool TryReadRange(
        ref ParseOutcome reading,
        int start,
        int dots,
        int end,
        bool isFirst,
        bool isLast,
        out EdtfSetMember? member
    )
    {
        member = null;
        bool openStart = dots == start,
            openEnd = dots + 2 == end;
        if (openStart && openEnd)
            return reading.Fail(ParseFault.SetRange, start, end);
        if (reading.Source.AsSpan(dots + 2, end - dots - 2).IndexOf("..") >= 0)
            return reading.Fail(ParseFault.SetRange, start, end);
        if ((openStart && !isFirst) || (openEnd && !isLast))
            return reading.Fail(ParseFault.SetOpen, start, end);
        Edtf? first = null,
            last = null;
        if (!openStart && !EdtfReader.TryReadDated(ref reading, start, dots, out first))
            return false;
        if (!openEnd && !EdtfReader.TryReadDated(ref reading, dots + 2, end, out last))
            return false;
        if (!CheckRange(ref reading, first, last, start, end))
            return false;
        member = new EdtfSetMember(first, last);
        return true;
    }

    static bool CheckRange(ref ParseOutcome reading, Edtf? first, Edtf? last, int start, int end)
    {
        if (IsMasked(first) || IsMasked(last))
            return reading.Fail(ParseFault.SetRangeUnspecified, start, end);
        if (first is null || last is null)
            return true;
        if (!HaveSamePrecision(first, last))
            return reading.Fail(ParseFault.SetRangePrecision, start, end);
        var reversed = first.ExtentUnder(EdtfPolicy.Default).MinStart > last.ExtentUnder(EdtfPolicy.Default).MaxEnd;
        return !reversed || reading.Fail(ParseFault.SetRangeReversed, start, end);
    }

    static bool IsMasked(Edtf? date) => date is EdtfDate { Fields.Masked: true } or EdtfSeason { Fields.Masked: true };

    static bool HaveSamePrecision(Edtf first, Edtf last) =>
        (first, last) switch
        {
            (EdtfSeason a, EdtfSeason b) => Seasons.Family(a.Code) == Seasons.Family(b.Code),
            (EdtfDate a, EdtfDate b) => a.Precision == b.Precision,
            (EdtfYear, EdtfYear) => true,
            (EdtfDate a, EdtfYear) => a.Precision == EdtfPrecision.Year,
            (EdtfYear, EdtfDate b) => b.Precision == EdtfPrecision.Year,
            _ => false,
        };
}
