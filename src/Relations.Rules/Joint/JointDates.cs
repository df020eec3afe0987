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

    /// <summary>The orders within dates that last: they begin no later than they end.</summary>
    public IEnumerable<ConstraintEdge> EdgesWithin =>
        All.Where(date => date.Start != date.End).Select(date => new ConstraintEdge(date.Start, date.End, true));

    /// <summary>Forgets what only serves to take up dates.</summary>
    public void Close()
    {
        byKey = [];
        byPath.Clear();
        (lower, upper) = ([], []);
    }

    /// <summary>The day that a number stands for.</summary>
    public static EdtfDay DayOf(long number) => JointDateBounds.Epoch.AddDays(number);

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

    /// <summary>
    /// The bounds of a date of a field; with its points, unless it is known to the day. Null where it is no EDTF.
    /// </summary>
    public JointDateBounds? BoundsOf(NamedDate dated)
    {
        var field = DateAt(dated.Record, dated.Path);
        if (field is { Value: null })
        {
            return null;
        }

        var bounds = JointDateBounds.Of(field?.Value, dated);
        return bounds.IsFixed ? bounds : bounds with { Date = Of(dated) };
    }

    // Rules may name a part of a date, as the start of the time in force; the points are those of the whole.
    JointDate? Make(NamedDate dated)
    {
        var field = DateAt(dated.Record, dated.Path);
        if (field is { Value: null })
        {
            return null;
        }

        var bounds = JointDateBounds.Of(field?.Value, dated);
        var made = new JointDate(dated with { Date = field }, lower.Count, lower.Count + (bounds.IsSpan ? 1 : 0));
        All.Add(made);
        Add(made, bounds.LowerStart, bounds.UpperStart);
        if (bounds.IsSpan)
        {
            Add(made, bounds.LowerEnd, bounds.UpperEnd);
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

    void Add(JointDate date, long? first, long? last)
    {
        ByPoint.Add(date);
        lower.Add(first);
        upper.Add(last);
    }

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
