namespace Relations.Import;

/// <summary>What is said of foreign files, whatever their format.</summary>
static partial class ForeignTexts
{
    /// <summary>Why a file could not be opened.</summary>
    public static Message Unopened(FileRefusal refusal) =>
        refusal switch
        {
            FileRefusal.Outside => FileTexts.LeadsOut(),
            FileRefusal.Special => FileTexts.NotRegular(),
            FileRefusal.Missing => Missing(),
            _ => FileTexts.NotOpened(),
        };

    [Message("there is no such file")]
    private static partial Message Missing();

    [Message("the file is damaged and cannot be read to its end")]
    internal static partial Message Damaged();

    [Message("there is no encoding {name}")]
    internal static partial Message NoEncoding(string name);

    [Message("the file {why}")]
    internal static partial Message NotText(Message why);

    [Message("the file is read as {encoding}, in which its letters make the most ordinary words")]
    internal static partial Message Guessed(string encoding);

    [Message("the file is read as {encoding}")]
    internal static partial Message InEncoding(string encoding);

    [Message("name the encoding in the mapping where it is another one")]
    internal static partial Message NameEncoding();

    [Message("a byte or character that is not valid in {encoding}; it is read as U+FFFD")]
    internal static partial Message BadByte(string encoding);

    [Message("a NUL character, which text does not hold")]
    internal static partial Message ZeroSign();

    [Message("more than the limit of {limit} characters in one value or record")]
    internal static partial Message TooLong(int limit);

    [Message("{path} stands outside of the records and is not read ({count} {count|value|values})")]
    internal static partial Message OutsideRecords(string path, int count);

    [Message("{count} more {count|value|values} outside of the records {count|is|are} not read")]
    internal static partial Message MoreOutside(int count);

    [Message("nothing stands on line {line}, which is that of the headers; no row is read")]
    internal static partial Message NoHeaderLine(int line);

    [Message("state the line of the headers in the mapping where it is another one")]
    internal static partial Message SayHeader();
}
