namespace Relations.Rules;

/// <summary>Why fixes are not made.</summary>
static partial class FixTexts
{
    [Message("the file could not be read afterwards")]
    public static partial Message Unread();

    [Message("something else would go unread then, as rows of another table that name it")]
    public static partial Message OthersUnread();

    [Message("in CSV only values of cells are changed")]
    public static partial Message OnlyCells();
}
