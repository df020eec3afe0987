namespace Relations.Dossiers;

/// <summary>Why edits are not made, each as the end of a sentence.</summary>
static partial class EditTexts
{
    [Message("its file cannot be read")]
    public static partial Message Unreadable();

    [Message("the file would not read as it should")]
    public static partial Message WouldMisread();

    [Message("it cannot be found")]
    public static partial Message NotFound();

    [Message("an item of a list has no name")]
    public static partial Message ItemWithoutName();

    [Message("there is a field {field} already")]
    public static partial Message FieldThere(string field);

    [Message("the value is not a single text")]
    public static partial Message NoSingleText();

    [Message("it stands in what the anchor &{anchor} names, and that is used elsewhere")]
    public static partial Message WithinAnchor(string anchor);

    [Message("it stands for *{anchor}, and is to be changed there")]
    public static partial Message IsAlias(string anchor);

    [Message("the anchor &{anchor} in it is used elsewhere")]
    public static partial Message HoldsAnchor(string anchor);

    [Message("nothing would be left of the list or object that holds it")]
    public static partial Message NothingLeft();

    [Message("a comment beside it would be lost")]
    public static partial Message CommentLost();
}
