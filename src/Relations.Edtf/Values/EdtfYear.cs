using System.Globalization;
using System.Text;

namespace Relations;

/// <summary>A year of more than four digits, in exponential form, or known to some significant digits: <c>Y170000002</c>, <c>Y17E7</c>, <c>1950S2</c>.</summary>
/// <remarks>Years are equal by value, significant digits and qualifier: <c>Y17E7</c> equals <c>Y170000000</c>.</remarks>
public sealed record EdtfYear : Edtf
{
    readonly long value;
    readonly string? beyond; // significant digits and power of ten, when the value does not fit

    internal EdtfYear(
        in Slice slice,
        int level,
        bool negative,
        long value,
        string? beyond,
        int significant,
        EdtfQualifier qualifier
    )
        : base(slice, level)
    {
        IsNegative = negative;
        this.value = value;
        this.beyond = beyond;
        SignificantDigits = significant;
        Qualifier = qualifier;
    }

    /// <summary>The astronomical year as written, or null when it does not fit in 64 bits.</summary>
    public long? Value => beyond is null ? value : null;

    /// <summary>Whether the year is before 0000.</summary>
    public bool IsNegative { get; }

    /// <summary>How many of the leading digits are significant: <c>1950S2</c> is a year from 1900 to 1999, estimated as 1950. Zero when not stated.</summary>
    public int SignificantDigits { get; }

    /// <summary>How sure the year is.</summary>
    public EdtfQualifier Qualifier { get; }

    /// <inheritdoc/>
    public bool Equals(EdtfYear? other) =>
        other is not null
        && IsNegative == other.IsNegative
        && value == other.value
        && string.Equals(beyond, other.beyond, StringComparison.Ordinal)
        && SignificantDigits == other.SignificantDigits
        && Qualifier == other.Qualifier;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(value, beyond, SignificantDigits, Qualifier);

    internal override Extent ExtentUnder(EdtfPolicy policy)
    {
        if (beyond is not null)
            return Extent.OfEvent(Point.Beyond(IsNegative, latest: false), Point.Beyond(IsNegative, latest: true));
        var (low, high) = Range();
        var margin = policy.MarginOf(Qualifier).Years;
        return Extent.OfEvent(First(low - margin), Last(high + margin));
    }

    internal override void Append(StringBuilder text)
    {
        text.Append(beyond is null ? Number() : (IsNegative ? "Y-" : "Y") + beyond);
        if (SignificantDigits > 0)
            text.Append('S').Append(SignificantDigits.ToString(CultureInfo.InvariantCulture));
        text.Append(Qualifiers.Sign(Qualifier));
    }

    /// <summary>Significant digits and power of ten of a year that does not fit in 64 bits, without its sign: <c>17E200</c>.</summary>
    internal string? Beyond => beyond;

    /// <summary>Between which years the significant digits put it; both are the year itself where all are.</summary>
    internal (Int128 Low, Int128 High) Range()
    {
        var magnitude = Int128.Abs(value);
        Int128 unit = 1;
        if (SignificantDigits > 0)
        {
            for (var digits = CountDigits(magnitude); digits > SignificantDigits; digits--)
                unit *= 10;
        }
        var low = magnitude / unit * unit;
        var high = low + unit - 1;
        return IsNegative ? (-high, -low) : (low, high);
    }

    // Four digits and fewer need the exponent, which is what makes them a year and not a date, or significant digits.
    string Number()
    {
        var sign = IsNegative ? "-" : "";
        var magnitude = Int128.Abs(value);
        if (magnitude > 9999)
            return "Y" + sign + magnitude.ToString(CultureInfo.InvariantCulture);
        if (SignificantDigits > 0)
            return sign + magnitude.ToString("D4", CultureInfo.InvariantCulture);
        var exponent = 0;
        for (; magnitude != 0 && magnitude % 10 == 0; magnitude /= 10)
            exponent++;
        return string.Create(CultureInfo.InvariantCulture, $"Y{sign}{magnitude}E{exponent}");
    }

    static Point First(Int128 year) =>
        year < long.MinValue ? Point.Beyond(negative: true, latest: true)
        : year > long.MaxValue ? Point.Beyond(negative: false, latest: false)
        : EdtfDay.FirstOf((long)year);

    static Point Last(Int128 year) =>
        year < long.MinValue ? Point.Beyond(negative: true, latest: true)
        : year > long.MaxValue ? Point.Beyond(negative: false, latest: false)
        : EdtfDay.LastOf((long)year);

    internal static int CountDigits(Int128 magnitude)
    {
        var count = 1;
        for (; magnitude >= 10; magnitude /= 10)
            count++;
        return count;
    }
}
