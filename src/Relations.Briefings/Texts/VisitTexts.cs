namespace Relations.Briefings;

/// <summary>Texts of the sections on visits and events.</summary>
static partial class VisitTexts
{
    [Localized("The dossier holds {0} {0|visit|visits}, counted here by year and direction.")]
    public static partial LocalizedString Summed { get; }

    [Localized("Visits by year and direction")]
    public static partial LocalizedString Counts { get; }

    [Localized("Visits by direction; each bar holds {0} years")]
    public static partial LocalizedString CountsBySpan { get; }

    [Localized("not drawn: {0}")]
    public static partial LocalizedString NotDrawn { get; }

    [Localized("{0} {0|visit|visits} whose year is not certain")]
    public static partial LocalizedString UncertainNotDrawn { get; }

    [Localized("{0} undated {0|visit|visits}")]
    public static partial LocalizedString UndatedNotDrawn { get; }

    [Localized("Most recent visits")]
    public static partial LocalizedString Recent { get; }

    [Localized("{0} more {0|visit is|visits are} only counted above.")]
    public static partial LocalizedString OnlyCounted { get; }

    [Localized("Year")]
    public static partial LocalizedString Year { get; }

    [Localized("year not certain")]
    public static partial LocalizedString NoYear { get; }

    [Localized("undated")]
    public static partial LocalizedString Undated { get; }

    [Localized("Total")]
    public static partial LocalizedString Total { get; }

    [Localized("other directions")]
    public static partial LocalizedString OtherWays { get; }

    [Localized("Visitor")]
    public static partial LocalizedString Visitor { get; }

    [Localized("From")]
    public static partial LocalizedString From { get; }

    [Localized("To")]
    public static partial LocalizedString To { get; }

    [Localized("{0} to {1}")]
    public static partial LocalizedString Way { get; }

    [Localized("to {0}")]
    public static partial LocalizedString WayTo { get; }

    [Localized("Occasion")]
    public static partial LocalizedString Occasion { get; }

    [Localized("met: {0}")]
    public static partial LocalizedString Met { get; }

    [Localized("first")]
    public static partial LocalizedString First { get; }

    [Localized("reported as the visitor’s {0} visit there")]
    public static partial LocalizedString Numbered { get; }

    [Localized("reported as the visitors’ {0} visit there")]
    public static partial LocalizedString NumberedOfSeveral { get; }

    [Localized("Other events")]
    public static partial LocalizedString Events { get; }

    [Localized("Event")]
    public static partial LocalizedString Event { get; }

    [Localized("Held by")]
    public static partial LocalizedString Organizer { get; }
}
