using System.Text;
using NodaTime;

namespace Relations;

/// <summary>A day, month or year of four digits, with unspecified digits and qualifiers: <c>1991-11-09</c>, <c>2004-06~</c>, <c>199X</c>.</summary>
public sealed record EdtfDate : Edtf
{
    readonly DateComponents fields;
    readonly EdtfDay earliest;
    readonly EdtfDay latest;

    internal EdtfDate(in Slice slice, int level, in DateComponents fields, EdtfDay earliest, EdtfDay latest)
        : base(slice, level)
    {
        this.fields = fields;
        this.earliest = earliest;
        this.latest = latest;
    }

    internal ref readonly DateComponents Fields => ref fields;

    /// <summary>The finest component stated: year, month or day, whether or not its digits are specified.</summary>
    public EdtfPrecision Precision => fields.Precision;

    /// <summary>The astronomical year, or null when a digit of it is unspecified.</summary>
    public int? Year => fields.YearMasked ? null : DateSearch.FirstYear(fields);

    /// <summary>The month, 1 to 12, or null when it is absent or a digit of it is unspecified.</summary>
    public int? Month => fields.HasMonth && !fields.MonthMasked ? Digits.Fill(fields.MonthDigits, 2, 0) : null;

    /// <summary>The day of the month, 1 to 31, or null when it is absent or a digit of it is unspecified.</summary>
    public int? Day => fields.HasDay && !fields.DayMasked ? Digits.Fill(fields.DayDigits, 2, 0) : null;

    /// <summary>Whether a digit of the year is unspecified.</summary>
    public bool YearUnspecified => fields.YearMasked;

    /// <summary>Whether a month is stated and a digit of it is unspecified.</summary>
    public bool MonthUnspecified => fields.MonthMasked;

    /// <summary>Whether a day is stated and a digit of it is unspecified.</summary>
    public bool DayUnspecified => fields.DayMasked;

    /// <summary>How sure the year is.</summary>
    public EdtfQualifier YearQualifier => fields.YearQualifier;

    /// <summary>How sure the month is; none when it is absent.</summary>
    public EdtfQualifier MonthQualifier => fields.MonthQualifier;

    /// <summary>How sure the day is; none when it is absent.</summary>
    public EdtfQualifier DayQualifier => fields.DayQualifier;

    /// <summary>The date of one day. Its year is from -9999 to 9999, which covers all that a <see cref="LocalDate"/> can be.</summary>
    public static EdtfDate FromLocalDate(LocalDate date) => FromDay(EdtfDay.FromLocalDate(date));

    /// <summary>The date of one day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from -9999 to 9999.</exception>
    public static EdtfDate FromDay(EdtfDay day)
    {
        if (day.Year is < -9999 or > 9999)
            throw new ArgumentOutOfRangeException(nameof(day), day, "A date of EDTF has a year from -9999 to 9999.");
        var text = day.ToString();
        return new(new Slice(text, 0, text.Length), day.Year < 0 ? 1 : 0, DayFields(day), day, day);
    }

    /// <summary>Gives the day as a NodaTime date, when a single day is stated.</summary>
    /// <returns>False, and the default date, for a coarser date, for unspecified digits, and for the year -9999.</returns>
    public bool TryToLocalDate(out LocalDate date)
    {
        if (Precision == EdtfPrecision.Day && earliest == latest)
            return earliest.TryToLocalDate(out date);
        date = default;
        return false;
    }

    /// <inheritdoc/>
    public bool Equals(EdtfDate? other) => other is not null && fields == other.fields;

    /// <inheritdoc/>
    public override int GetHashCode() => fields.GetHashCode();

    /// <summary>Whether some day between the earliest and the latest is not a possible one, as in <c>198X-12-25</c>.</summary>
    internal bool HasGaps =>
        (fields.YearMasked && (fields.HasMonth || !Trailing(fields.YearDigits, 4)))
        || (fields.MonthMasked && (fields.DayDigits != DateComponents.AnyDigits || !Trailing(fields.MonthDigits, 2)))
        || (fields.DayMasked && !Trailing(fields.DayDigits, 2));

    internal static DateComponents DayFields(EdtfDay day) =>
        new(
            EdtfPrecision.Day,
            day.Year < 0,
            (ushort)Digits.Of((int)Math.Abs(day.Year), 4),
            (byte)Digits.Of(day.Month, 2),
            (byte)Digits.Of(day.Day, 2)
        );

    internal override Extent ExtentUnder(EdtfPolicy policy)
    {
        var margin = fields.Qualified ? policy.MarginOf(fields.AllQualifiers) : default;
        return margin == default
            ? Extent.OfEvent(earliest, latest)
            : MarginBounds.Widen(earliest, latest, Precision, margin);
    }

    internal override void Append(StringBuilder text) => fields.Append(text);

    // 1X and 19XX leave no day out; X9 and 1X9X do.
    static bool Trailing(int digits, int count)
    {
        var specified = false;
        for (; count > 0; count--, digits >>= 4)
        {
            var unspecified = (digits & 0xF) == Digits.Unspecified;
            if (specified && unspecified)
                return false;
            specified |= !unspecified;
        }
        return true;
    }
}
