namespace Relations;

/// <summary>What a reader made of the tokens from a place on.</summary>
/// <param name="Next">The token after the last that was read; 0 when they are not of the shape.</param>
/// <param name="Text">The date as EDTF; null when the shape is that of a date, but no such date exists.</param>
/// <param name="Tried">What the shape says, where no such date exists.</param>
readonly record struct FoundDate(int Next, string? Text, string? Tried = null)
{
    public static FoundDate Nothing => default;

    public bool IsShape => Next > 0;

    /// <summary>Whether it is a single date and not a span or a choice.</summary>
    public bool IsSingle => Text is not null && Text.AsSpan().IndexOfAny("/[{") < 0;

    public bool LacksYear => Text is not null && Text.StartsWith("XXXX", StringComparison.Ordinal);

    /// <summary>A date that was read up to a token, if the calendar has it.</summary>
    public static FoundDate Of(int next, string text) =>
        Diagnosis.IsValid(text) ? new(next, text) : new(next, null, text);
}
