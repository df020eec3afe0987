using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>What happened to consular relations, which diplomatic ones may outlast.</summary>
static partial class ConsularTexts
{
    [Localized("consular relations interrupted")]
    static partial LocalizedString Unspecified { get; }

    [Localized("consular relations suspended")]
    static partial LocalizedString Suspended { get; }

    [Localized("consular relations severed")]
    static partial LocalizedString Severed { get; }

    [Localized("heads of consular posts recalled")]
    static partial LocalizedString Recalled { get; }

    [Localized("consular relations interrupted by war")]
    static partial LocalizedString War { get; }

    [Localized("consular relations interrupted by occupation")]
    static partial LocalizedString Occupied { get; }

    [Localized("consular relations ended")]
    public static partial LocalizedString Over { get; }

    /// <summary>What an interruption did to them.</summary>
    public static LocalizedString Interrupted(InterruptionKind? kind) =>
        kind switch
        {
            InterruptionKind.Suspended => Suspended,
            InterruptionKind.Severed => Severed,
            InterruptionKind.Recalled => Recalled,
            InterruptionKind.War => War,
            InterruptionKind.Occupied => Occupied,
            InterruptionKind.StateEnded => WordLabels.Find(InterruptionKind.StateEnded) ?? Unspecified,
            _ => Unspecified,
        };
}
