namespace Relations.Dossiers;

/// <summary>What is said of texts that are no JSON.</summary>
static partial class JsonTexts
{
    [Message("not JSON: {what}")]
    internal static partial Message NotJson(Message what);

    [Message("a comma with nothing before it")]
    internal static partial Message NothingBefore();

    [Message("a comma with nothing after it")]
    internal static partial Message NothingAfter();

    [Message("a comment, which JSON does not have")]
    internal static partial Message Comment();

    [Message("expected the end, found {found}")]
    internal static partial Message NoEnd(ArgumentValue found);

    [Message("expected a comma or {closer}, found {found}")]
    internal static partial Message NoComma(string closer, ArgumentValue found);

    [Message("there is nothing in it")]
    internal static partial Message Empty();

    [Message("it ends before all that was opened in it is closed: {closer} is missing")]
    internal static partial Message NotClosed(string closer);

    [Message("expected the name of a field in quotation marks, found {found}")]
    internal static partial Message NoName(ArgumentValue found);

    [Message("{found} is no number of JSON")]
    internal static partial Message NoNumber(ArgumentValue found);

    [Message("{found} is no value of JSON; texts stand in quotation marks")]
    internal static partial Message NoText(ArgumentValue found);

    [Message("expected a value, found {found}")]
    internal static partial Message NoValue(ArgumentValue found);

    [Message("single quotation marks; names and texts stand in double ones")]
    internal static partial Message SingleQuotes();

    [Message("expected a colon after the name of a field, found {found}")]
    internal static partial Message NoColon(ArgumentValue found);

    [Message("a text that is not closed on its line; a line break in it is written as \\n")]
    internal static partial Message LineBreak();

    [Message("a control character in a text; it is written as {escape}")]
    internal static partial Message ControlInText(string escape);

    [Message("{escape} is no escape of JSON; a backslash is written as \\\\")]
    internal static partial Message NoEscape(string escape);

    [Message("a text that is not closed")]
    internal static partial Message OpenText();

    [Message("a control character, {code}")]
    internal static partial Message ControlCharacter(string code);
}
