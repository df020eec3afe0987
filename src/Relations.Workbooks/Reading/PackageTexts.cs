namespace Relations.Workbooks;

/// <summary>What is said of workbooks that are broken, damaged or too large.</summary>
static partial class PackageTexts
{
    [Message("not a workbook: it has no main part")]
    public static partial Message NoMainPart();

    [Message("not a workbook")]
    public static partial Message NotWorkbook();

    [Message("the part {part} is broken")]
    public static partial Message BrokenPart(string part);

    [Message("{what}: {why}")]
    public static partial Message Because(Message what, Message why);

    [Message("it declares a document type, which the parts of workbooks do not have")]
    public static partial Message DocumentType();

    [Message("its XML is not well-formed at line {line}, column {column}")]
    public static partial Message Malformed(int line, int column);

    [Message("it cannot be unpacked")]
    public static partial Message NotUnpacked();

    [Message("nested too deep")]
    public static partial Message TooDeep();

    [Message("an element with {count} attributes (the limit is {limit})")]
    public static partial Message ManyAttributes(int count, int limit);

    [Message("the file is larger than the limit of {limit} bytes")]
    public static partial Message FileTooLarge(long limit);

    [Message("a workbook of {count} parts (the limit is {limit})")]
    public static partial Message ManyParts(int count, int limit);

    [Message("the workbook unpacks to more than the limit of {limit} bytes")]
    public static partial Message UnpacksTooLarge(long limit);

    [Message("the part {part} unpacks to more than {limit} times its size")]
    public static partial Message PartUnpacksTooLarge(string part, long limit);

    [Message("the workbook is damaged: {how}")]
    public static partial Message Damaged(Message how);

    [Message("it has two parts {part}")]
    public static partial Message TwoParts(string part);

    [Message("its sheet {sheet} has no part")]
    public static partial Message SheetWithoutPart(string sheet);

    [Message("{part} does not say which cells it covers")]
    public static partial Message NoCells(string part);

    [Message("{part} refers to {other}, which is not in it")]
    public static partial Message PartMissing(string part, string other);

    [Message("the check sum of its part {part} does not hold")]
    public static partial Message CheckSum(string part);

    [Message("a workbook of Excel 97 or one that a password protects; save it as .xlsx without a password")]
    public static partial Message Excel97();
}
