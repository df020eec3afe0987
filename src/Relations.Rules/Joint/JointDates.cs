using System.Runtime.CompilerServices;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A date of the system, on record or missing, and the points that it has.</summary>
/// <param name="Dated">The date, and what it is the date of.</param>
/// <param name="Start">The point of its first day.</param>
/// <param name="End">The point of its last day; the same for what is on one day.</param>
sealed record JointDate(NamedDate Dated, int Start, int End)
{
    public int At(DateEnd side) => side == DateEnd.Start ? Start : End;
}

/// <summary>Gives the dates of records their points, and these their bounds.</summary>
sealed class JointDates
{
    // Years beyond give days that no difference of fits; nothing is known by them that an order could use.
    const long LastYear = 1_000_000_000_000;

    static readonly EdtfDay Epoch = EdtfDay.FirstOf(2000);

    readonly Dictionary<Record, Dictionary<string, SourceDate>> byPath = new(ReferenceEqualityComparer.Instance);
    Dictionary<FieldKey, JointDate?> byKey = [];
    List<long?> lower = [];
    List<long?> upper = [];

    /// <summary>The dates, in the order in which they were first asked for.</summary>
    public List<JointDate> All { get; } = [];

    /// <summary>The date at each point.</summary>
    public List<JointDate> ByPoint { get; } = [];

    public long?[] Lower => [.. lower];

    public long?[] Upper => [.. upper];

    /// <summary>Forgets what only serves to take up dates.</summary>
    public void Close()
    {
        byKey = [];
        byPath.Clear();
        (lower, upper) = ([], []);
    }

    /// <summary>The day that a number stands for.</summary>
    public static EdtfDay DayOf(long number) => Epoch.AddDays(number);

    /// <summary>The date of a field; null where it is no EDTF, and so bounds nothing.</summary>
    public JointDate? Of(NamedDate dated)
    {
        var key = new FieldKey(dated.Record, dated.Path, dated.IsDayAfter);
        if (!byKey.TryGetValue(key, out var known))
        {
            byKey[key] = known = Make(dated);
        }

        return known;
    }

    // Rules may name a part of a date, as the start of the time in force; the points are those of the whole.
    JointDate? Make(NamedDate dated)
    {
        var field = DateAt(dated.Record, dated.Path);
        if (field is { Value: null })
        {
            return null;
        }

        var whole = dated with { Date = field };
        var days = dated.IsDayAfter ? 1 : 0;
        var date = field?.Value;
        var isSpan = date is null ? IsForSpans(dated.Path) : date is EdtfInterval or EdtfSet { IsOneOf: false };
        var bounds = date?.Bounds ?? default;
        var made = new JointDate(whole, lower.Count, isSpan ? lower.Count + 1 : lower.Count);
        All.Add(made);
        Add(made, bounds.EarliestStart, isSpan ? bounds.LatestStart : bounds.LatestEnd, days);
        if (isSpan)
        {
            Add(made, bounds.EarliestEnd, bounds.LatestEnd, days);
        }

        return made;
    }

    SourceDate? DateAt(Record record, string path) =>
        record.RecordShape.Find(path) is { } field
            ? field.Get(record) as SourceDate
            : DatesOf(record).GetValueOrDefault(path);

    Dictionary<string, SourceDate> DatesOf(Record record)
    {
        if (!byPath.TryGetValue(record, out var known))
        {
            byPath[record] = known = new(StringComparer.Ordinal);
            foreach (var (path, date) in RecordDates.Of(record.RecordShape, record))
            {
                known.TryAdd(path, date);
            }
        }

        return known;
    }

    void Add(JointDate date, EdtfDay? first, EdtfDay? last, int days)
    {
        ByPoint.Add(date);
        lower.Add(NumberOf(first) + days);
        upper.Add(NumberOf(last) + days);
    }

    static long? NumberOf(EdtfDay? day) =>
        day is { Year: > -LastYear and < LastYear } known ? known.DaysSince(Epoch) : null;

    static bool IsForSpans(string path) => path.Split('.')[^1] is "dates" or "period" or "exists";

    // Records compare by value, which takes long and would take twins for one.
    readonly struct FieldKey(Record record, string path, bool isDayAfter) : IEquatable<FieldKey>
    {
        readonly Record record = record;
        readonly string path = path;
        readonly bool isDayAfter = isDayAfter;

        public bool Equals(FieldKey other) =>
            ReferenceEquals(record, other.record) && path == other.path && isDayAfter == other.isDayAfter;

        public override bool Equals(object? obj) => obj is FieldKey other && Equals(other);

        public override int GetHashCode() =>
            HashCode.Combine(RuntimeHelpers.GetHashCode(record), StringComparer.Ordinal.GetHashCode(path));
    }
}
