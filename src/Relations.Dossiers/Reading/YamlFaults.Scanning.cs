namespace Relations.Dossiers;

static partial class YamlFaults
{
    [Message("While scanning a block scalar, did not find expected comment or line break")]
    private static partial Message BlockTextHead();

    [Message("While scanning a block scalar, found a comment without whtespace after '>' indicator")]
    private static partial Message CommentAfterFold();

    [Message("While scanning a block scalar, found an indentation indicator equal to 0")]
    private static partial Message ZeroIndent();

    [Message("While scanning a literal block scalar, found extra spaces in first line")]
    private static partial Message SpacesInFirstLine();

    [Message("While scanning a literal block scalar, found more spaces in lines above first content line")]
    private static partial Message SpacesAboveContent();

    [Message("While scanning a directive, could not find expected directive name")]
    private static partial Message NoDirectiveName();

    [Message("While scanning a directive, did not find expected comment or line break")]
    private static partial Message DirectiveTail();

    [Message("While scanning a directive, found unexpected end of stream")]
    private static partial Message DirectiveCut();

    [Message("While scanning a directive, found unexpected non-alphabetical character")]
    private static partial Message DirectiveCharacter();

    [Message("While scanning a document end, found invalid content after '...' marker")]
    private static partial Message AfterDocumentEnd();

    [Message("While scanning a flow entry, found invalid comment after comma")]
    private static partial Message CommentAfterComma();

    [Message("While scanning a flow sequence end, found invalid comment after ']'")]
    private static partial Message CommentAfterBracket();

    [Message("While scanning a flow sequence end, found invalid comment after double-quoted scalar")]
    private static partial Message CommentAfterQuotes();

    [Message("While scanning a mapping, found invalid tab as indentation")]
    private static partial Message TabAsIndent();

    [Message("While scanning a multi-line double-quoted scalar, found wrong indentation")]
    private static partial Message QuotesIndent();

    [Message("While scanning a multiline plain scalar, found invalid mapping")]
    private static partial Message MappingInLines();

    [Message("While scanning a plain scalar value, found invalid mapping")]
    private static partial Message MappingInText();

    [Message("While scanning a plain scalar, found a tab character that violate indentation")]
    private static partial Message TabInText();

    [Message("While scanning plain scalar, found a comment between adjacent scalars")]
    private static partial Message CommentBetween();

    [Message("While scanning a quoted scalar, did not find expected hexadecimal number")]
    private static partial Message NoHexadecimal();

    [Message("While scanning a quoted scalar, found invalid Unicode character escape code")]
    private static partial Message BadCodePoint();

    [Message("While scanning a quoted scalar, found invalid Unicode surrogates")]
    private static partial Message BadSurrogates();

    [Message("While scanning a quoted scalar, found unexpected document indicator")]
    private static partial Message DocumentInQuotes();

    [Message("While scanning a quoted scalar, found unexpected end of stream")]
    private static partial Message OpenQuotes();

    [Message("While scanning a quoted scalar, found unknown escape character")]
    private static partial Message UnknownEscape();

    [Message("While scanning a simple key, could not find expected ':'")]
    private static partial Message NoColon();

    [Message("While scanning a tag, did not find expected whitespace, comma or line break")]
    private static partial Message TagTail();

    [Message("While scanning a tag, did not find the expected '>'")]
    private static partial Message TagOpen();

    [Message("While scanning a tag, did not find expected '!'")]
    private static partial Message TagMark();

    [Message("While scanning an anchor or alias, found value containing disallowed: []{{},")]
    private static partial Message AnchorCharacter();

    [Message("While scanning for the next token, found character that cannot start any token")]
    private static partial Message BadCharacter();
}
