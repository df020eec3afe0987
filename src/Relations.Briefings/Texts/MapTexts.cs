namespace Relations.Briefings;

/// <summary>Texts of the map.</summary>
static partial class MapTexts
{
    [Localized("Where the missions are.")]
    public static partial LocalizedString Missions { get; }

    [Localized("Where the visits went.")]
    public static partial LocalizedString Visits { get; }

    [Localized("in {0}: missions of {1}")]
    public static partial LocalizedString Senders { get; }

    [Localized("in {0}: missions of other states; elsewhere: missions of {1}")]
    public static partial LocalizedString SendersOfOne { get; }

    [Localized("place of a visit")]
    public static partial LocalizedString LegendVisit { get; }

    [Localized("Outlines: Natural Earth, simplified. Today's borders are for orientation and imply no position.")]
    public static partial LocalizedString Borders { get; }

    [Localized("The outlines of the states that succeeded it stand for {0}.")]
    public static partial LocalizedString Succeeded { get; }

    [Localized("Natural Earth has no outline of {0}.")]
    public static partial LocalizedString NoOutline { get; }

    [Localized("Also on the map: {0}.")]
    public static partial LocalizedString Numbered { get; }

    [Localized("Without coordinates on record: {0}.")]
    public static partial LocalizedString Unplaced { get; }

    [Localized("Latitude, longitude")]
    public static partial LocalizedString Coordinates { get; }

    [Localized("Shown")]
    public static partial LocalizedString Shown { get; }

    [Localized("Map of {0}.")]
    public static partial LocalizedString Alt { get; }

    [Localized("Missions: {0}.")]
    public static partial LocalizedString AltMissions { get; }

    [Localized("Places of visits: {0}.")]
    public static partial LocalizedString AltVisits { get; }
}
