namespace Relations.Workbooks;

/// <summary>What a workbook cannot hold.</summary>
static partial class ProblemTexts
{
    [Message("a list has a line of its cell for each item, and an item of this one has a line break")]
    public static partial Message LineBreakInItem();

    [Message("a cell holds {limit} characters, and this text has {count}")]
    public static partial Message TooLong(int limit, int count);

    [Message("a workbook cannot hold the character {code}, number {number}")]
    public static partial Message Character(string code, int number);

    [Message("a workbook cannot hold this dossier: {problems}")]
    public static partial Message CannotHold(ArgumentValue problems);

    [Message("{field}: {problem}")]
    public static partial Message At(FieldPathValue field, Message problem);
}
