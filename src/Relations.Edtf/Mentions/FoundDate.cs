namespace Relations;

/// <summary>What a reader made of the tokens from a place on.</summary>
/// <param name="Next">The token after the last that was read; 0 when they are not of the shape.</param>
/// <param name="Text">The date as EDTF; null when the shape is that of a date, but no such date exists.</param>
/// <param name="Tried">What the shape says, where no such date exists.</param>
internal readonly record struct FoundDate(int Next, string? Text, string? Tried = null)
{
    internal static FoundDate Nothing => default;

    internal bool IsShape => Next > 0;

    /// <summary>Whether it is a single date and not a span or a choice.</summary>
    internal bool IsSingle => Text is not null && Text.AsSpan().IndexOfAny("/[{") < 0;

    internal bool LacksYear => Text is not null && Text.StartsWith("XXXX", StringComparison.Ordinal);

    /// <summary>A date that was read up to a token, if the calendar has it.</summary>
    internal static FoundDate Of(int next, string text) =>
        Diagnosis.IsValid(text) ? new(next, text) : new(next, null, text);
}
