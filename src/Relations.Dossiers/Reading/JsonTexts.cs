namespace Relations.Dossiers;

/// <summary>What is said of texts that are no JSON.</summary>
static partial class JsonTexts
{
    [Message("not JSON: {what}")]
    public static partial Message NotJson(Message what);

    [Message("a comma with nothing before it")]
    public static partial Message NothingBefore();

    [Message("a comma with nothing after it")]
    public static partial Message NothingAfter();

    [Message("a comment, which JSON does not have")]
    public static partial Message Comment();

    [Message("expected the end, found {found}")]
    public static partial Message NoEnd(ArgumentValue found);

    [Message("expected a comma or {closer}, found {found}")]
    public static partial Message NoComma(string closer, ArgumentValue found);

    [Message("there is nothing in it")]
    public static partial Message Empty();

    [Message("it ends before all that was opened in it is closed: {closer} is missing")]
    public static partial Message NotClosed(string closer);

    [Message("expected the name of a field in quotation marks, found {found}")]
    public static partial Message NoName(ArgumentValue found);

    [Message("{found} is not a JSON number")]
    public static partial Message NoNumber(ArgumentValue found);

    [Message("{found} is not a JSON value; texts need quotation marks")]
    public static partial Message NoText(ArgumentValue found);

    [Message("expected a value, found {found}")]
    public static partial Message NoValue(ArgumentValue found);

    [Message("single quotation marks; names and texts stand in double ones")]
    public static partial Message SingleQuotes();

    [Message("expected a colon after the name of a field, found {found}")]
    public static partial Message NoColon(ArgumentValue found);

    [Message("a text that is not closed on its line; a line break in it is written as \\n")]
    public static partial Message LineBreak();

    [Message("a control character in a text; it is written as {escape}")]
    public static partial Message ControlInText(string escape);

    [Message("{escape} is not a JSON escape; a backslash is written as \\\\")]
    public static partial Message NoEscape(string escape);

    [Message("a text that is not closed")]
    public static partial Message OpenText();

    [Message("a control character, {code}")]
    public static partial Message ControlCharacter(string code);
}
