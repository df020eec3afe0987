namespace Relations.Dossiers;

/// <summary>Why edits are not made, each as the end of a sentence.</summary>
static partial class EditTexts
{
    [Message("its file cannot be read")]
    internal static partial Message Unreadable();

    [Message("the file would not read as it should")]
    internal static partial Message WouldMisread();

    [Message("it cannot be found")]
    internal static partial Message NotFound();

    [Message("an item of a list has no name")]
    internal static partial Message ItemWithoutName();

    [Message("there is a field {field} already")]
    internal static partial Message FieldThere(string field);

    [Message("the value is no single text")]
    internal static partial Message NoSingleText();

    [Message("it stands in what the anchor &{anchor} names, and that is used elsewhere")]
    internal static partial Message WithinAnchor(string anchor);

    [Message("it stands for *{anchor}, and is to be changed there")]
    internal static partial Message IsAlias(string anchor);

    [Message("the anchor &{anchor} in it is used elsewhere")]
    internal static partial Message HoldsAnchor(string anchor);

    [Message("nothing would be left of what it stands in")]
    internal static partial Message NothingLeft();

    [Message("a comment beside it would be lost")]
    internal static partial Message CommentLost();
}
