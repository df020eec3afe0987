namespace Relations.Dossiers;

/// <summary>What is said of files in any format.</summary>
static partial class ReadTexts
{
    [Message("a byte that is no UTF-8")]
    internal static partial Message BadByte();

    [Message("save the file as UTF-8")]
    internal static partial Message SaveAsUtf8();

    [Message("did you mean {meant}?")]
    internal static partial Message DidYouMean(string meant);

    [Message("the file is larger than the limit of {limit} bytes")]
    internal static partial Message FileTooLarge(long limit);

    [Message("the file cannot be read to its end")]
    internal static partial Message NotReadToEnd();

    [Message("objects and lists are nested too deep (the limit is {limit})")]
    internal static partial Message TooDeep(int limit);

    [Message("there is no collection {name}")]
    internal static partial Message NoCollection(string name);

    [Message("{name} stands here a second time")]
    internal static partial Message StandsTwice(string name);

    [Message("the first one is read; remove one of them")]
    internal static partial Message RemoveOne();

    [Message("the first one is read")]
    internal static partial Message FirstIsRead();

    [Message("{code} is no ISO 639 code of a language")]
    internal static partial Message NoLanguage(string code);

    [Message(
        "{text} is not the name of a scheme of identifiers, which is written in small letters, digits and single hyphens, as wikidata"
    )]
    internal static partial Message NoScheme(string text);

    [Message("more than {limit} problems in this file; the rest is not shown")]
    internal static partial Message MoreProblems(int limit);

    [Message("more than {limit} remarks in this file; the rest is not shown")]
    internal static partial Message MoreRemarks(int limit);
}
