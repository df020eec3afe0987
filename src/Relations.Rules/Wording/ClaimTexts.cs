namespace Relations.Rules;

/// <summary>Messages that the rules on claims share.</summary>
static partial class ClaimTexts
{
    /// <summary>A value and the words that say another.</summary>
    public static Message SaysOther(string field, LocalizedString value, IEnumerable<Term> said) =>
        IsOther(
            new(field),
            value,
            ArgumentValue.List(said.Select(term => (ArgumentValue)Quotations.Shown(term.Words)))
        );

    [Message("{field} is {value}, but the text says {words}")]
    private static partial Message IsOther(FieldPathValue field, LocalizedString value, ArgumentValue words);

    /// <summary>A value that no words say.</summary>
    [Message("{field} is {value}, but no quotation says so")]
    public static partial Message IsNotSaid(FieldPathValue field, LocalizedString value);

    /// <summary>What to do.</summary>
    [Message("correct the field, or quote the words that say it")]
    public static partial Message CorrectOrQuote();
}
