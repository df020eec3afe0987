using System.Text;

namespace Relations;

/// <summary>Dates of which one is meant, or all are: <c>[1667,1668,1670..1672]</c>, <c>{1960,1961-12}</c>.</summary>
/// <remarks>Sets are equal when they are of the same kind and have equal members in the same order.</remarks>
public sealed record EdtfSet : Edtf
{
    readonly EdtfSetMember[] members;

    internal EdtfSet(in Slice slice, bool isOneOf, EdtfSetMember[] members)
        : base(slice, 2)
    {
        IsOneOf = isOneOf;
        this.members = members;
    }

    /// <summary>True for <c>[…]</c>, one of the members; false for <c>{…}</c>, all of them.</summary>
    public bool IsOneOf { get; }

    /// <summary>The members as written, one or more.</summary>
    public IReadOnlyList<EdtfSetMember> Members => Array.AsReadOnly(members);

    internal ReadOnlySpan<EdtfSetMember> Span => members;

    /// <inheritdoc/>
    public bool Equals(EdtfSet? other) =>
        other is not null && IsOneOf == other.IsOneOf && members.AsSpan().SequenceEqual(other.members);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(IsOneOf);
        foreach (var member in members)
            hash.Add(member);
        return hash.ToHashCode();
    }

    internal override (EdtfEnd Start, EdtfEnd End) Ends =>
        (
            members[0].First is null ? EdtfEnd.Open : EdtfEnd.Finite,
            members[^1].Last is null ? EdtfEnd.Open : EdtfEnd.Finite
        );

    internal override Extent ExtentUnder(EdtfPolicy policy)
    {
        var whole = members[0].ExtentUnder(policy);
        foreach (var member in members.AsSpan(1))
            whole = Join(whole, member.ExtentUnder(policy));
        return IsOneOf ? Extent.OfEvent(whole.MinStart, whole.MaxEnd) : whole;
    }

    internal override void Append(StringBuilder text)
    {
        text.Append(IsOneOf ? '[' : '{');
        for (var i = 0; i < members.Length; i++)
        {
            if (i > 0)
                text.Append(',');
            members[i].Append(text);
        }
        text.Append(IsOneOf ? ']' : '}');
    }

    // From the first occasion to the last.
    static Extent Join(Extent a, Extent b) =>
        new(
            Point.Min(a.MinStart, b.MinStart),
            Point.Min(a.MaxStart, b.MaxStart),
            Point.Max(a.MinEnd, b.MinEnd),
            Point.Max(a.MaxEnd, b.MaxEnd)
        );
}

/// <summary>One member of a set: a single date, or a range of consecutive ones, open at one side or closed at both.</summary>
public sealed record EdtfSetMember
{
    internal EdtfSetMember(Edtf? first, Edtf? last) => (First, Last) = (first, last);

    /// <summary>The single date, or the first of a range; null in <c>..1984</c>, which is on or before its last.</summary>
    public Edtf? First { get; }

    /// <summary>The single date, or the last of a range; null in <c>1984..</c>, which is on or after its first.</summary>
    public Edtf? Last { get; }

    /// <summary>Whether it is a single date and not a range.</summary>
    public bool IsSingle => ReferenceEquals(First, Last);

    /// <summary>The earliest possible day of the member; null when open or beyond 64 bits.</summary>
    public EdtfDay? Earliest => First?.Bounds.Earliest;

    /// <summary>The latest possible day of the member; null when open or beyond 64 bits.</summary>
    public EdtfDay? Latest => Last?.Bounds.Latest;

    /// <inheritdoc/>
    public bool Equals(EdtfSetMember? other) =>
        other is not null && IsSingle == other.IsSingle && Equals(First, other.First) && Equals(Last, other.Last);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsSingle, First, Last);

    /// <summary>The canonical spelling of the member.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Append(text);
        return text.ToString();
    }

    internal Extent ExtentUnder(EdtfPolicy policy)
    {
        var first = First?.ExtentUnder(policy) ?? Extent.OfEvent(Point.NoStart, Point.NoStart);
        var last = IsSingle ? first : Last?.ExtentUnder(policy) ?? Extent.OfEvent(Point.NoEnd, Point.NoEnd);
        return new(first.MinStart, first.MaxStart, last.MinEnd, last.MaxEnd);
    }

    internal void Append(StringBuilder text)
    {
        First?.Append(text);
        if (IsSingle)
            return;
        text.Append("..");
        Last?.Append(text);
    }
}
