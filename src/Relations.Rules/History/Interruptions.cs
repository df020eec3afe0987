using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Names the dates of interruptions.</summary>
static partial class Interruptions
{
    public static NamedDate Start(this Items<Interruption> interruptions, int i, Record record) =>
        new(TheBreak(), record, FormattableString.Invariant($"interruptions[{i}].from"), interruptions[i].From);

    public static NamedDate Resumption(this Items<Interruption> interruptions, int i, Record record) =>
        new(TheResumption(), record, FormattableString.Invariant($"interruptions[{i}].to"), interruptions[i].To);

    /// <summary>
    /// The times of the interruptions of certain kinds, an end that is unreadable, or both that are missing, being any day.
    /// </summary>
    public static IEnumerable<Period> Pauses(
        this Items<Interruption> interruptions,
        Record record,
        Func<InterruptionKind?, bool>? isOne = null
    ) =>
        interruptions
            .Select((pause, i) => (pause.Kind, i))
            .Where(pause => isOne?.Invoke(pause.Kind) ?? true)
            .Select(pause =>
                Period.OfAny(
                    TheBreak(),
                    interruptions.Start(pause.i, record),
                    interruptions.Resumption(pause.i, record)
                )
            );

    /// <summary>
    /// How long an interruption lasted; null where it has no dates. A resumption that is not on record is unknown.
    /// </summary>
    public static Period? Lasting(this Items<Interruption> interruptions, int i, Record record) =>
        Period.OfKnown(TheBreak(), interruptions.Start(i, record), interruptions.Resumption(i, record));

    [Message("the break of relations")]
    private static partial Message TheBreak();

    [Message("the resumption of relations")]
    private static partial Message TheResumption();
}
