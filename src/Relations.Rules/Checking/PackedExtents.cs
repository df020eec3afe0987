namespace Relations.Rules;

/// <summary>
/// Finds of some reaches those that meet another by a look at each: of so few that is faster than an <see cref="ExtentTree"/>, and
/// takes a tenth of its memory.
/// </summary>
sealed class PackedExtents : IExtentSearch
{
    /// <summary>Of more a tree is made.</summary>
    public const int MaxCount = 512;

    const int YearsEachWay = 1 << 21; // so that the number of a day fits into 31 bits

    const int Beyond = 1 << 30;

    // What no reach is the kin of.
    static readonly object None = new();

    readonly int[] days;
    readonly object?[] kin;

    PackedExtents(int[] days, object?[] kin) => (this.days, this.kin) = (days, kin);

    /// <summary>The reaches, by position; null where they are too many or a day of one is too far off.</summary>
    public static PackedExtents? Of(IReadOnlyCollection<DayExtent?> reaches)
    {
        if (reaches.Count > MaxCount)
        {
            return null;
        }

        var (days, kin, at) = (new int[reaches.Count * 4], new object?[reaches.Count], 0);
        foreach (var reach in reaches)
        {
            if (reach is null)
            {
                kin[at] = None;
            }
            else if (!Pack(reach, days.AsSpan(at * 4, 4)))
            {
                return null;
            }
            else
            {
                kin[at] = reach.Kin;
            }

            at++;
        }

        return new(days, kin);
    }

    /// <inheritdoc />
    public IEnumerable<int> Before(int position, DayExtent asked, ExtentMatch meeting)
    {
        var packed = new int[4];
        Pack(asked, packed);
        for (var at = Math.Min(position, kin.Length) - 1; at >= 0; at--)
        {
            if (Meets(days.AsSpan(at * 4, 4), packed, meeting) && kin[at] != None && asked.Kin?.Equals(kin[at]) != true)
            {
                yield return at;
            }
        }
    }

    static bool Meets(ReadOnlySpan<int> one, ReadOnlySpan<int> asked, ExtentMatch meeting) =>
        meeting switch
        {
            ExtentMatch.Must => one[2] <= asked[3] && asked[2] <= one[3],
            ExtentMatch.Never => !Touches(one, asked),
            _ => Touches(one, asked),
        };

    static bool Touches(ReadOnlySpan<int> one, ReadOnlySpan<int> asked) => one[0] <= asked[1] && asked[0] <= one[1];

    static bool Pack(DayExtent reach, Span<int> days) =>
        Pack(reach.First, out days[0])
        & Pack(reach.Last, out days[1])
        & Pack(reach.SureFirst, out days[2])
        & Pack(reach.SureLast, out days[3]);

    // Numbers in the order of the days. Days too far off are all alike, between those that can be told and no bound at all.
    static bool Pack(EdtfDay day, out int number)
    {
        var isNear = day.Year is > -YearsEachWay and < YearsEachWay;
        number =
            isNear ? ((int)day.Year * 512) + ((day.Month - 1) * 32) + day.Day - 1
            : day == PeriodBound.Always.Earliest ? int.MinValue
            : day == PeriodBound.StillGoingOn.Latest ? int.MaxValue
            : day.Year < 0 ? -Beyond
            : Beyond;
        return isNear || number is int.MinValue or int.MaxValue;
    }
}

/// <summary>Finds of many reaches those that meet another, by position.</summary>
interface IExtentSearch
{
    /// <summary>The positions that meet a reach and are of no kin of it, from the last before a position down to the first.</summary>
    IEnumerable<int> Before(int position, DayExtent asked, ExtentMatch meeting);
}
