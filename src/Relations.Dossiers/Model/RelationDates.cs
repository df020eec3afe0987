namespace Relations.Dossiers;

/// <summary>The dates of relations that the timeline shows.</summary>
static partial class RelationDates
{
    public static IEnumerable<LaneDate> Of(
        SourceDate? established,
        Items<Interruption> interruptions,
        SourceDate? ended
    ) =>
        [
            new(Established, established) { KindOfRival = AlsoEstablished },
            .. interruptions.SelectMany(Broken),
            new(Ended, ended),
        ];

    static LaneDate[] Broken(Interruption one) =>
        [new(one.Kind is { } kind ? WordLabels.Find(kind) : Interrupted, one.From), new(Resumption(one.Kind), one.To)];

    static LocalizedString Resumption(InterruptionKind? kind) =>
        kind switch
        {
            InterruptionKind.Recalled => HeadsReturned,
            InterruptionKind.Severed => EstablishedAnew,
            _ => Resumed,
        };

    [Localized("established")]
    static partial LocalizedString Established { get; }

    [Localized("also given as established")]
    static partial LocalizedString AlsoEstablished { get; }

    [Localized("ended")]
    static partial LocalizedString Ended { get; }

    [Localized("relations interrupted")]
    static partial LocalizedString Interrupted { get; }

    [Localized("heads of mission returned")]
    static partial LocalizedString HeadsReturned { get; }

    [Localized("resumed")]
    static partial LocalizedString EstablishedAnew { get; }

    [Localized("resumed")]
    static partial LocalizedString Resumed { get; }
}
