using System.Text;

namespace Relations;

/// <summary>A date, date-time, season, year, interval or set, as EDTF (ISO 8601-2:2019, Library of Congress specification of 2019-02-04) writes it.</summary>
/// <remarks>
/// <para>Values are immutable and come from <see cref="EdtfPattern"/>. The hierarchy is closed: <see cref="EdtfDate"/>,
/// <see cref="EdtfDateTime"/>, <see cref="EdtfSeason"/>, <see cref="EdtfYear"/>, <see cref="EdtfInterval"/> and
/// <see cref="EdtfSet"/> are all there is.</para>
/// <para>Two values are equal when they are of the same kind and state the same components with the same qualifiers,
/// however they are spelled: <c>?1984</c> equals <c>1984?</c>, but not <c>1984</c>. <see cref="Text"/> and <see cref="Level"/>
/// take no part in it. There are no operators for order, since order may be unknown: see <see cref="EdtfOrder"/>.</para>
/// </remarks>
public abstract record Edtf
{
    readonly string source;
    readonly int start;
    readonly int length;

    private protected Edtf(in Slice slice, int level)
    {
        source = slice.Source;
        start = slice.Start;
        length = slice.Length;
        Level = level;
    }

    /// <summary>The text it was read from, as written.</summary>
    public string Text => length == source.Length ? source : source.Substring(start, length);

    /// <summary>The lowest conformance level, 0 to 2, that has every feature of the text as written.</summary>
    public int Level { get; }

    /// <summary>The four inclusive days between which it starts and ends, under <see cref="EdtfPolicy.Default"/>.</summary>
    public EdtfBounds Bounds => BoundsUnder(EdtfPolicy.Default);

    /// <summary>The four inclusive days between which it starts and ends, under a policy for seasons and qualified dates.</summary>
    public EdtfBounds BoundsUnder(EdtfPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var extent = ExtentUnder(policy);
        var (start, end) = Ends;
        return new(
            start == EdtfEnd.Unknown ? null : extent.MinStart.Day,
            start == EdtfEnd.Unknown ? null : extent.MaxStart.Day,
            end == EdtfEnd.Unknown ? null : extent.MinEnd.Day,
            end == EdtfEnd.Unknown ? null : extent.MaxEnd.Day,
            start,
            end
        );
    }

    /// <summary>The canonical spelling, which reads back to an equal value.</summary>
    public sealed override string ToString()
    {
        var text = new StringBuilder();
        Append(text);
        return text.ToString();
    }

    /// <summary>Whether the other value is of the same kind and states the same.</summary>
    public virtual bool Equals(Edtf? other) => other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();

    internal abstract Extent ExtentUnder(EdtfPolicy policy);

    internal virtual (EdtfEnd Start, EdtfEnd End) Ends => (EdtfEnd.Finite, EdtfEnd.Finite);

    internal abstract void Append(StringBuilder text);
}

/// <summary>A part of a text that is not copied until somebody asks for it.</summary>
readonly record struct Slice(string Source, int Start, int Length);
