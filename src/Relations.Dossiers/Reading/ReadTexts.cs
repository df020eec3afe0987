namespace Relations.Dossiers;

/// <summary>What is said of files in any format.</summary>
static partial class ReadTexts
{
    [Message("a byte that is not UTF-8")]
    public static partial Message BadByte();

    [Message("save the file as UTF-8")]
    public static partial Message SaveAsUtf8();

    [Message("did you mean {meant}?")]
    public static partial Message DidYouMean(string meant);

    [Message("the file is larger than the limit of {limit} bytes")]
    public static partial Message FileTooLarge(long limit);

    [Message("the file cannot be read to its end")]
    public static partial Message NotReadToEnd();

    [Message("objects and lists are nested too deep (the limit is {limit})")]
    public static partial Message TooDeep(int limit);

    [Message("there is no collection {name}")]
    public static partial Message NoCollection(string name);

    [Message("{name} occurs here a second time")]
    public static partial Message StandsTwice(string name);

    [Message("the first one is read; remove one of them")]
    public static partial Message RemoveOne();

    [Message("the first one is read")]
    public static partial Message FirstIsRead();

    [Message("{code} is not an ISO 639 language code")]
    public static partial Message NoLanguage(string code);

    [Message(
        "{text} is not the name of a scheme of identifiers, which is written in small letters, digits and single "
            + "hyphens, such as wikidata"
    )]
    public static partial Message NoScheme(string text);

    [Message("more than {limit} problems in this file; the rest is not shown")]
    public static partial Message MoreProblems(int limit);

    [Message("more than {limit} warnings in this file; the rest is not shown")]
    public static partial Message MoreRemarks(int limit);
}
