namespace Relations;

/// <summary>Questions of order between dates, answered over every possible choice of days.</summary>
/// <remarks>
/// <para>A date, date-time, season, year or one-of set is an event on one unknown day of those it may be; a date-time
/// counts as its day. An interval is an extent from an unknown day of its start to an unknown day of its end, the start
/// being on or before the end. An open end (<c>..</c>) is unbounded; at an unknown one (nothing written) anything from the start
/// on is possible, going on for ever included. An all-of set is several events, and extents where it has ranges. The
/// two values are independent of each other: <c>1914</c> and <c>1914</c> may be any two days of that year.</para>
/// <para>The answer is <see cref="Ternary.Yes"/> when it holds in every possible world, <see cref="Ternary.No"/> when it holds
/// in none, and <see cref="Ternary.Unknown"/> otherwise. For an all-of set it may be <see cref="Ternary.Unknown"/> where an
/// enumeration of worlds would decide; it is never wrong. Without a policy, <see cref="EdtfPolicy.Default"/> is meant:
/// qualifiers change nothing. All methods throw <see cref="ArgumentNullException"/> for null.</para>
/// </remarks>
public static class EdtfOrder
{
    /// <summary>Whether the first value ends before the day on which the second starts.</summary>
    public static Ternary Before(Edtf a, Edtf b, EdtfPolicy? policy = null)
    {
        var (x, y) = Extents(a, b, policy);
        return x.MaxEnd < y.MinStart ? Ternary.Yes
            : x.MinEnd < y.MaxStart ? Ternary.Unknown
            : Ternary.No;
    }

    /// <summary>Whether the first value starts after the day on which the second ends.</summary>
    public static Ternary After(Edtf a, Edtf b, EdtfPolicy? policy = null) => Before(b, a, policy);

    /// <summary>Whether the two values share a day.</summary>
    public static Ternary Overlaps(Edtf a, Edtf b, EdtfPolicy? policy = null)
    {
        Check(a, b);
        return PossibleDates.Overlap(a, b, policy ?? EdtfPolicy.Default);
    }

    /// <summary>Whether the first value lies inside the second, which may start and end on the same days.</summary>
    public static Ternary Within(Edtf a, Edtf b, EdtfPolicy? policy = null)
    {
        Check(a, b);
        return PossibleDates.Within(a, b, policy ?? EdtfPolicy.Default);
    }

    /// <summary>Whether the first value is not after the second: the order that rules ask for.</summary>
    /// <remarks>
    /// Yes when the latest day of the first is on or before the earliest day of the second; no when its earliest day is after
    /// the other's latest; otherwise it cannot be told. By convention two dates of the same coarse unit, such as
    /// <c>1960</c> and <c>1960</c>, or <c>1960-05</c> and <c>1960-05?</c>, are not after each other. The unit must be
    /// a year, season or month whose year is wholly specified.
    /// </remarks>
    public static Ternary NotAfter(Edtf a, Edtf b, EdtfPolicy? policy = null)
    {
        var (x, y) = Extents(a, b, policy);
        if (x.MaxEnd <= y.MinStart || AreSameUnit(a, b))
            return Ternary.Yes;
        return x.MinStart > y.MaxEnd ? Ternary.No : Ternary.Unknown;
    }

    /// <summary>Whether two values are of one coarse unit: the same year, season or month of a wholly specified year.</summary>
    static bool AreSameUnit(Edtf a, Edtf b) =>
        (a, b) switch
        {
            (EdtfDate x, EdtfDate y) => IsUnit(x) && IsUnit(y) && x.Bounds == y.Bounds,
            (EdtfSeason x, EdtfSeason y) => !x.YearUnspecified && x.Fields.Plain == y.Fields.Plain,
            (EdtfYear x, EdtfYear y) => x.Value is not null
                && x.Value == y.Value
                && x.SignificantDigits + y.SignificantDigits == 0,
            _ => false,
        };

    static bool IsUnit(EdtfDate date) => !date.YearUnspecified && !date.HasGaps;

    static (Extent A, Extent B) Extents(Edtf a, Edtf b, EdtfPolicy? policy)
    {
        Check(a, b);
        var chosen = policy ?? EdtfPolicy.Default;
        return (a.ExtentUnder(chosen), b.ExtentUnder(chosen));
    }

    static void Check(Edtf a, Edtf b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
    }
}
