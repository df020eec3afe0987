namespace Relations.Workbooks;

/// <summary>Something that a workbook cannot hold without loss.</summary>
/// <param name="Text">What it is and which limit it passes, as a sentence without a full stop.</param>
/// <param name="Record">The id of the record; null where it belongs to none.</param>
/// <param name="Field">The path of the field; null where it is none.</param>
public sealed record WorkbookProblem(Message Text, string? Record, string? Field)
{
    /// <summary>What it is and which limit it passes, in English.</summary>
    public string Message => Text.ToString();
}

/// <summary>Thrown before anything is written, where a workbook cannot hold the dossier without loss.</summary>
public sealed class WorkbookException : Exception
{
    internal WorkbookException(IReadOnlyList<WorkbookProblem> problems)
        : this(ProblemTexts.CannotHold(List(problems))) => Problems = problems;

    WorkbookException(Message text)
        : base(text.ToString()) => Text = text;

    /// <summary>Why, in the order of the sheets; at least one and at most 100.</summary>
    public IReadOnlyList<WorkbookProblem> Problems { get; } = [];

    /// <summary>That it cannot, and the first reasons.</summary>
    public Message Text { get; }

    static ArgumentValue List(IReadOnlyList<WorkbookProblem> problems) =>
        ArgumentValue.List(problems.Take(3).Select(one => ArgumentValue.Of(Describe(one))), ListForm.Semicolon);

    static Message Describe(WorkbookProblem problem) =>
        problem.Record is null
            ? problem.Text
            : ProblemTexts.At(new FieldPathValue($"{problem.Record}.{problem.Field}"), problem.Text);
}
