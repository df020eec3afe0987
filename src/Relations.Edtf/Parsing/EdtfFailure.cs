namespace Relations;

/// <summary>Why a text is not EDTF, where, and what was probably meant.</summary>
/// <param name="Hint">A stable code in kebab-case, such as <c>no-such-day</c> or <c>legacy-u</c>; the package's README lists them.</param>
/// <param name="Position">Where the trouble starts: UTF-16 units from the start of the text, the first being 0.</param>
/// <param name="Length">How many UTF-16 units it covers; 0 when something is missing there.</param>
/// <param name="Reason">What is wrong, as part of a sentence: in small letters, and without a full stop.</param>
/// <param name="Suggestion">Valid EDTF that was probably meant, or null when there is none or more than one.</param>
public sealed record EdtfFailure(string Hint, int Position, int Length, Message Reason, string? Suggestion)
{
    /// <summary>One sentence for people.</summary>
    public Message Text => FailureTexts.Sentence(Reason);

    /// <summary>One English sentence for people.</summary>
    public string Message => Text.ToString();
}
