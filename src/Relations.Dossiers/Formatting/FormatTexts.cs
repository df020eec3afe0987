namespace Relations.Dossiers;

/// <summary>Why files are not formatted.</summary>
static partial class FormatTexts
{
    [Message("it is not UTF-8")]
    public static partial Message NotUtf8();

    [Message("it cannot be read; relations validate says why")]
    public static partial Message Unreadable();

    [Message("it would not read the same afterwards, perhaps for an alias before its anchor")]
    public static partial Message WouldMisread();

    [Message("it has directives, or sets an anchor twice")]
    public static partial Message Unusual();

    [Message("it does not hold collections by name")]
    public static partial Message NoCollections();

    [Message("a tag, or a key that is not a word, is not formatted")]
    public static partial Message OddKey();
}
