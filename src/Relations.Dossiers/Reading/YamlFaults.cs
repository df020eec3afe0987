using System.Collections.Frozen;

namespace Relations.Dossiers;

/// <summary>What the parser of YAML says of broken files. It says it in English only, by which each is known here.</summary>
static partial class YamlFaults
{
    static readonly FrozenDictionary<string, Message> All = new[]
    {
        NoDash(),
        NoKey(),
        NoCommaOfObjectAfterSpaces(),
        NoCommaOfObject(),
        NoCommaOfList(),
        NoContent(),
        NoToken(),
        TwoAnchors(),
        UndefinedTag(),
        NoDocumentEnd(),
        NoDocumentStart(),
        NoItemHere(),
        NoKeyHere(),
        NoValueHere(),
        AnchorBeforeItem(),
        BadKeyMark(),
        TwoTagDirectives(),
        TwoYamlDirectives(),
        WrongVersion(),
        EndsAtStart(),
        EndsAtEnd(),
        EndsInValue(),
        BlockTextHead(),
        CommentAfterFold(),
        ZeroIndent(),
        SpacesInFirstLine(),
        SpacesAboveContent(),
        NoDirectiveName(),
        DirectiveTail(),
        DirectiveCut(),
        DirectiveCharacter(),
        AfterDocumentEnd(),
        CommentAfterComma(),
        CommentAfterBracket(),
        CommentAfterQuotes(),
        TabAsIndent(),
        QuotesIndent(),
        MappingInLines(),
        MappingInText(),
        TabInText(),
        CommentBetween(),
        NoHexadecimal(),
        BadCodePoint(),
        BadSurrogates(),
        DocumentInQuotes(),
        OpenQuotes(),
        UnknownEscape(),
        NoColon(),
        TagTail(),
        TagOpen(),
        TagMark(),
        AnchorCharacter(),
        BadCharacter(),
        TagComma(),
        OnlyAlias(),
    }.ToFrozenDictionary(fault => fault.ToString(), StringComparer.Ordinal);

    /// <summary>What the parser said, without a full stop, in every language; as it said it where that is not known.</summary>
    public static Message Of(string english) => All.GetValueOrDefault(english) ?? Message.Literal(english);
}
