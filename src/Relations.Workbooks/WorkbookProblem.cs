namespace Relations.Workbooks;

/// <summary>Something that a workbook cannot hold without loss.</summary>
/// <param name="Message">What it is and which limit it passes, as a sentence without a full stop.</param>
/// <param name="Record">The id of the record; null where it belongs to none.</param>
/// <param name="Field">The path of the field; null where it is none.</param>
public sealed record WorkbookProblem(string Message, string? Record, string? Field);

/// <summary>Thrown before anything is written, where a workbook cannot hold the dossier without loss.</summary>
public sealed class WorkbookException : Exception
{
    internal WorkbookException(IReadOnlyList<WorkbookProblem> problems)
        : base("a workbook cannot hold this dossier: " + string.Join("; ", problems.Take(3).Select(Describe))) =>
        Problems = problems;

    /// <summary>Why, in the order of the sheets; at least one and at most 100.</summary>
    public IReadOnlyList<WorkbookProblem> Problems { get; }

    static string Describe(WorkbookProblem problem) =>
        problem.Record is null ? problem.Message : $"{problem.Record}.{problem.Field}: {problem.Message}";
}
