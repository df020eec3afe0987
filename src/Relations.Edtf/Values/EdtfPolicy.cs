using System.Runtime.InteropServices;

namespace Relations;

/// <summary>Which months the seasons 21 to 24 stand for. The codes 25 to 41 name their hemisphere or their months and do not depend on it.</summary>
public enum SeasonReading
{
    /// <summary>Northern meteorological seasons: 21 is March to May, 22 June to August, 23 September to November, and 24
    /// December to the February of the next year. This is the default.</summary>
    Northern,

    /// <summary>Either hemisphere: 21 and 23 are March to November, 22 and 24 June to the February of the next year.</summary>
    LocationNeutral,

    /// <summary>Calendar quarters, as publishers count issues: 21 is January to March, and 24 October to December.</summary>
    CalendarQuarter,
}

/// <summary>By how much a qualified date may be off, to either side, in units of its own precision.</summary>
/// <param name="Years">Whole years, for a date that states a year only.</param>
/// <param name="Months">Whole months, for a month or a season.</param>
/// <param name="Days">Days, for a day.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct EdtfMargin(int Years, int Months, int Days)
{
    /// <summary>No margin.</summary>
    public static EdtfMargin None => default;

    internal static EdtfMargin Larger(EdtfMargin a, EdtfMargin b) =>
        new(Math.Max(a.Years, b.Years), Math.Max(a.Months, b.Months), Math.Max(a.Days, b.Days));
}

/// <summary>The choices that the text of a date leaves open.</summary>
public sealed record EdtfPolicy
{
    /// <summary>Northern seasons, and no margin for qualified dates.</summary>
    public static EdtfPolicy Default { get; } = new();

    /// <summary>How the seasons 21 to 24 are read: <see cref="SeasonReading.Northern"/> unless given.</summary>
    public SeasonReading Seasons { get; init; } = SeasonReading.Northern;

    /// <summary>What a date with <c>?</c> on any component may be off by: nothing unless given. Negative numbers count as zero.</summary>
    public EdtfMargin Uncertain { get; init; }

    /// <summary>What a date with <c>~</c> on any component may be off by: nothing unless given; with <c>%</c> the larger of both counts.</summary>
    public EdtfMargin Approximate { get; init; }

    internal EdtfMargin MarginOf(EdtfQualifier qualifier)
    {
        var uncertain = (qualifier & EdtfQualifier.Uncertain) != EdtfQualifier.None ? Uncertain : default;
        var approximate = (qualifier & EdtfQualifier.Approximate) != EdtfQualifier.None ? Approximate : default;
        return EdtfMargin.Larger(default, EdtfMargin.Larger(uncertain, approximate));
    }
}
