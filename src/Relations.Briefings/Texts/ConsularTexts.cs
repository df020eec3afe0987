using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Briefings;

/// <summary>What happened to consular relations, which diplomatic ones may outlast.</summary>
static class ConsularTexts
{
    static readonly Phrase Unspecified = new(
        "consular relations interrupted",
        "konsolosluk ilişkileri kesintiye uğradı",
        "konsulluq əlaqələri fasiləyə uğramışdır"
    );

    static readonly Phrase Suspended = new(
        "consular relations suspended",
        "konsolosluk ilişkileri askıya alındı",
        "konsulluq əlaqələri dayandırılmışdır"
    );

    static readonly Phrase Severed = new(
        "consular relations severed",
        "konsolosluk ilişkileri kesildi",
        "konsulluq əlaqələri kəsilmişdir"
    );

    static readonly Phrase Recalled = new(
        "heads of consular posts recalled",
        "konsolosluk şefleri geri çağrıldı",
        "konsulluq başçıları geri çağırılmışdır"
    );

    static readonly Phrase War = new(
        "consular relations interrupted by war",
        "konsolosluk ilişkileri savaş nedeniyle kesintiye uğradı",
        "konsulluq əlaqələri müharibə səbəbindən fasiləyə uğramışdır"
    );

    static readonly Phrase Occupied = new(
        "consular relations interrupted by occupation",
        "konsolosluk ilişkileri işgal nedeniyle kesintiye uğradı",
        "konsulluq əlaqələri işğal səbəbindən fasiləyə uğramışdır"
    );

    public static Phrase Over { get; } =
        new("consular relations ended", "konsolosluk ilişkileri sona erdi", "konsulluq əlaqələrinə son qoyulmuşdur");

    /// <summary>What an interruption did to them.</summary>
    public static Phrase Interrupted(InterruptionKind? kind) =>
        kind switch
        {
            InterruptionKind.Suspended => Suspended,
            InterruptionKind.Severed => Severed,
            InterruptionKind.Recalled => Recalled,
            InterruptionKind.War => War,
            InterruptionKind.Occupied => Occupied,
            InterruptionKind.StateEnded => EnumWords.Find(InterruptionKind.StateEnded) ?? Unspecified,
            _ => Unspecified,
        };
}
