using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>What is inferred of a date.</summary>
public enum BoundKind
{
    /// <summary>It is, or starts, on this day at the earliest.</summary>
    NotBefore,

    /// <summary>It is, or starts, on this day at the latest.</summary>
    NotAfter,

    /// <summary>It ends on this day at the earliest.</summary>
    EndsNotBefore,

    /// <summary>It ends on this day at the latest.</summary>
    EndsNotAfter,
}

/// <summary>A date of a record, on record or missing.</summary>
/// <param name="Record">The id of the record.</param>
/// <param name="Field">The path of the field.</param>
/// <param name="What">What it is the date of.</param>
/// <param name="Date">The date as written; null where it is missing.</param>
/// <param name="Place">Where it stands, or the record where it is missing; null for what was read from no file.</param>
public sealed record InferredDate(string Record, string Field, Message What, string? Date, SourceLocation? Place);

/// <summary>A step of a proof: the date before it is not after this one.</summary>
/// <param name="Date">The date.</param>
/// <param name="Rule">The code of the rule that demands the order; null for the first of a proof.</param>
public sealed record ProofStep(InferredDate Date, string? Rule);

/// <summary>A bound that orders imply.</summary>
/// <param name="Kind">Which bound.</param>
/// <param name="Day">The day, inclusive.</param>
/// <param name="Proof">
/// Dates of which none is after the next; of a lower bound the first gives the day, of an upper bound the last.
/// </param>
public sealed record InferredBound(BoundKind Kind, EdtfDay Day, IReadOnlyList<ProofStep> Proof);

/// <summary>A coarse or missing date, and the bounds that other dates imply for it.</summary>
/// <param name="Date">The date.</param>
/// <param name="Bounds">The bounds that are tighter than its own; at least one.</param>
public sealed record Inference(InferredDate Date, IReadOnlyList<InferredBound> Bounds);
