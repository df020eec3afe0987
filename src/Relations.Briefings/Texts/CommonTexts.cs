namespace Relations.Briefings;

/// <summary>Texts that many sections use.</summary>
static partial class CommonTexts
{
    [Localized("yes")]
    public static partial LocalizedString Yes { get; }

    [Localized("no")]
    public static partial LocalizedString No { get; }

    [Localized("[not on record: {0}]")]
    public static partial LocalizedString NoRecord { get; }

    [Localized("[record of another kind: {0}]")]
    public static partial LocalizedString OtherKind { get; }

    [Localized("[no source]")]
    public static partial LocalizedString NoSource { get; }

    [Localized("inferred")]
    public static partial LocalizedString Inferred { get; }

    [Localized("Curator’s note: {0}")]
    public static partial LocalizedString CuratorNote { get; }

    [Localized("no reason on record.")]
    public static partial LocalizedString NoReason { get; }

    [Localized("{0} and {1}")]
    public static partial LocalizedString Between { get; }

    [Localized("Date")]
    public static partial LocalizedString Date { get; }

    [Localized("Place")]
    public static partial LocalizedString Place { get; }

    [Localized("Source")]
    public static partial LocalizedString Sources { get; }

    [Localized("Parties")]
    public static partial LocalizedString Parties { get; }

    [Localized("Name")]
    public static partial LocalizedString Name { get; }

    [Localized("Kind")]
    public static partial LocalizedString Kind { get; }

    [Localized("Level")]
    public static partial LocalizedString Level { get; }

    [Localized("Since")]
    public static partial LocalizedString Since { get; }

    [Localized("Until")]
    public static partial LocalizedString Until { get; }

    [Localized("Period")]
    public static partial LocalizedString Period { get; }

    [Localized("Established")]
    public static partial LocalizedString Established { get; }
}
