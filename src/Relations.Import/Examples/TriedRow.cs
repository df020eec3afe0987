namespace Relations.Import;

/// <summary>An example of a mapping that was tried.</summary>
/// <param name="Name">What it shows, or its number.</param>
/// <param name="Faults">What is not as the example says, each where it says it; none where all is.</param>
sealed record TriedRow(string Name, IReadOnlyList<ExampleFailure> Faults);

/// <summary>What is not as an example says.</summary>
/// <param name="Text">What there is.</param>
/// <param name="Place">Where the example says another thing.</param>
sealed record ExampleFailure(Message Text, SourceLocation Place);
