namespace Relations.Reporting;

/// <summary>Says where a quote comes from.</summary>
static partial class PassageTexts
{
    [Message("{title}, paragraph {paragraph}")]
    public static partial Message Found(string title, int paragraph);

    [Message("quoted from {id}, which is not on record")]
    public static partial Message OfUnknown(string id);

    [Message("quoted from {title}, which has no stored text")]
    public static partial Message NotStored(string title);

    [Message("quoted from {title}; it is not in paragraph {paragraph} of the stored text")]
    public static partial Message NotInParagraph(string title, int paragraph);

    [Message("quoted from {title}; it is not in the stored text")]
    public static partial Message NotInText(string title);
}
