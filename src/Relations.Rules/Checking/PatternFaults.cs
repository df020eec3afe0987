using System.Text.RegularExpressions;

namespace Relations.Rules;

/// <summary>Says what is wrong with a regular expression; .NET says it in English alone.</summary>
static partial class PatternFaults
{
    [Message("{what} (character {position})")]
    private static partial Message At(LocalizedString what, int position);

    [Localized("a bracket is not closed")]
    static partial LocalizedString OpenBracket { get; }

    [Localized("an opening parenthesis has no closing one")]
    static partial LocalizedString OpenGroup { get; }

    [Localized("a closing parenthesis has no opening one")]
    static partial LocalizedString ClosedGroup { get; }

    [Localized("nothing precedes the quantifier")]
    static partial LocalizedString NothingToRepeat { get; }

    [Localized("two quantifiers follow each other")]
    static partial LocalizedString Quantifiers { get; }

    [Localized("a range is in reverse order")]
    static partial LocalizedString Reversed { get; }

    [Localized("it ends with a backslash")]
    static partial LocalizedString Backslash { get; }

    [Localized("an escape is unknown or incomplete")]
    static partial LocalizedString Escape { get; }

    [Localized("it refers to a group that does not exist")]
    static partial LocalizedString NoGroup { get; }

    [Localized("a Unicode category is unknown or incomplete")]
    static partial LocalizedString Category { get; }

    [Localized("its syntax is not valid")]
    static partial LocalizedString Syntax { get; }

    /// <summary>The fault of an expression.</summary>
    public static Message Of(RegexParseException broken) => At(What(broken.Error), broken.Offset);

    static LocalizedString What(RegexParseError error) =>
        error switch
        {
            RegexParseError.UnterminatedBracket => OpenBracket,
            RegexParseError.InsufficientClosingParentheses => OpenGroup,
            RegexParseError.InsufficientOpeningParentheses => ClosedGroup,
            RegexParseError.QuantifierAfterNothing => NothingToRepeat,
            RegexParseError.NestedQuantifiersNotParenthesized => Quantifiers,
            RegexParseError.ReversedCharacterRange or RegexParseError.ReversedQuantifierRange => Reversed,
            RegexParseError.UnescapedEndingBackslash => Backslash,
            RegexParseError.UnrecognizedEscape
            or RegexParseError.MissingControlCharacter
            or RegexParseError.UnrecognizedControlCharacter
            or RegexParseError.InsufficientOrInvalidHexDigits
            or RegexParseError.MalformedNamedReference => Escape,
            RegexParseError.UndefinedNumberedReference or RegexParseError.UndefinedNamedReference => NoGroup,
            RegexParseError.InvalidUnicodePropertyEscape or RegexParseError.MalformedUnicodePropertyEscape => Category,
            _ => Syntax,
        };
}
