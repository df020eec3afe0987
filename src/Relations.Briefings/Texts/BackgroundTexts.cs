namespace Relations.Briefings;

/// <summary>Texts of the section on bodies, places and people.</summary>
static partial class BackgroundTexts
{
    [Localized("Organizations, places and people")]
    public static partial LocalizedString Title { get; }

    [Localized("Exists")]
    public static partial LocalizedString Exists { get; }

    [Localized("Capital")]
    public static partial LocalizedString Capital { get; }

    [Localized("Successor of")]
    public static partial LocalizedString Predecessors { get; }

    [Localized("Succeeded by")]
    public static partial LocalizedString Successors { get; }

    [Localized("Rival governments")]
    public static partial LocalizedString Rivals { get; }

    [Localized("Part of")]
    public static partial LocalizedString Within { get; }

    [Localized("Members on record")]
    public static partial LocalizedString Members { get; }

    [Localized("State")]
    public static partial LocalizedString State { get; }

    [Localized("Borders")]
    public static partial LocalizedString Borders { get; }

    [Localized("Born")]
    public static partial LocalizedString Born { get; }

    [Localized("Died")]
    public static partial LocalizedString Died { get; }

    [Localized("Office")]
    public static partial LocalizedString Office { get; }

    [Localized("Rank")]
    public static partial LocalizedString Rank { get; }
}
