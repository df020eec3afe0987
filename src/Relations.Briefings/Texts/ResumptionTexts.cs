using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>How interruptions of relations end: heads of mission return, severed relations are established anew, others go on.</summary>
static partial class ResumptionTexts
{
    [Localized("End of interruptions of relations")]
    public static partial LocalizedString Missing { get; }

    /// <summary>What ended an interruption of diplomatic relations, with its date.</summary>
    public static LocalizedString Resumed(InterruptionKind? kind) =>
        kind switch
        {
            InterruptionKind.Recalled => HeadsOfMissionReturned,
            InterruptionKind.Severed => RelationsResumed,
            _ => RelationsResumed2,
        };

    /// <summary>The same of consular relations.</summary>
    public static LocalizedString ConsularResumed(InterruptionKind? kind) =>
        kind switch
        {
            InterruptionKind.Recalled => HeadsOfConsularPostsReturned,
            InterruptionKind.Severed => ConsularRelationsResumed,
            _ => ConsularRelationsResumed2,
        };

    /// <summary>That no end of an interruption is on record.</summary>
    public static LocalizedString NotResumed(InterruptionKind? kind) =>
        kind == InterruptionKind.Recalled ? NoReturnOnRecord : NoResumptionOnRecord;

    [Localized("heads of mission returned: {0}")]
    static partial LocalizedString HeadsOfMissionReturned { get; }

    [Localized("relations resumed: {0}")]
    static partial LocalizedString RelationsResumed { get; }

    [Localized("relations resumed: {0}")]
    static partial LocalizedString RelationsResumed2 { get; }

    [Localized("heads of consular posts returned: {0}")]
    static partial LocalizedString HeadsOfConsularPostsReturned { get; }

    [Localized("consular relations resumed: {0}")]
    static partial LocalizedString ConsularRelationsResumed { get; }

    [Localized("consular relations resumed: {0}")]
    static partial LocalizedString ConsularRelationsResumed2 { get; }

    [Localized("no return on record")]
    static partial LocalizedString NoReturnOnRecord { get; }

    [Localized("no resumption on record")]
    static partial LocalizedString NoResumptionOnRecord { get; }
}
