namespace Relations;

/// <summary>The answer to a question about dates that may be coarse, open or unknown.</summary>
/// <remarks>The values are ordered, so that the conjunction of answers is their minimum and the disjunction their maximum.</remarks>
public enum Ternary
{
    /// <summary>It holds in no possible choice of days.</summary>
    No,

    /// <summary>It holds for some choices of days and fails for others: what is written does not settle it.</summary>
    Unknown,

    /// <summary>It holds for every possible choice of days.</summary>
    Yes,
}
