namespace Relations.Dossiers;

/// <summary>What is said of files that cannot be read, or hold nothing that is read.</summary>
static partial class FileTexts
{
    [Message("there is no mapping {path} in the folder of the dossier, and no record is read")]
    internal static partial Message NoMapping(string path);

    [Message("the program that reads this dossier reads no mappings")]
    internal static partial Message NoMappings();

    [Message("the file is UTF-16, not UTF-8")]
    public static partial Message Utf16();

    [Message("a NUL byte, which text in UTF-8 does not hold")]
    public static partial Message NulByte();

    [Message("a zip package, not text; a workbook is called .xlsx, and one of OpenDocument has to be saved as .xlsx")]
    public static partial Message ZipPackage();

    [Message(
        "a file of Excel or Word 97, or one protected by a password, not text; save it as .xlsx without a password"
    )]
    public static partial Message Office97();

    [Message("half of a surrogate pair, which is not a character; it is read as U+FFFD")]
    public static partial Message HalfOfPair();

    [Message("write the character itself, or both halves of it")]
    public static partial Message WriteCharacter();

    [Message("the file is empty, and no record is read from it")]
    public static partial Message Empty();

    [Message("put its records back, or remove it")]
    public static partial Message PutRecordsBack();

    [Message("a second document in one file")]
    public static partial Message SecondDocument();

    [Message("one document a file")]
    public static partial Message OneDocument();

    [Message("a dossier needs the field {field}")]
    public static partial Message DossierNeeds(string field);

    [Message("{field} belongs in dossier.yaml")]
    public static partial Message BelongsInHeader(string field);

    [Message("more records than the limit of {limit}")]
    public static partial Message TooManyRecords(int limit);

    [Message("more files than the limit of {limit}; this one and those after it are not read")]
    public static partial Message TooManyFiles(int limit);

    [Message("the file is a link that leads out of the dossier's folder, and is not read")]
    public static partial Message LeadsOut();

    [Message("the file is a pipe or a device and not a regular file, and is not read")]
    public static partial Message NotRegular();

    [Message("the file cannot be opened")]
    public static partial Message NotOpened();

    [Message("a link to a folder with record files, which are not read; move them into the dossier's folder")]
    public static partial Message LinkedFolder();
}
