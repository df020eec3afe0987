using System.Globalization;

namespace Relations;

internal enum MentionTokenKind
{
    End,
    Word,
    Number,
    Mark,
}

/// <summary>A word, a run of digits, or any other character.</summary>
/// <remarks>
/// The value is the number, -1 for one of more than nine digits, or the mark, with its variants made one. A tight token
/// follows the one before it without white space.
/// </remarks>
internal readonly record struct MentionToken(MentionTokenKind Kind, int Start, int Length, int Value, bool IsTight)
{
    internal int End => Start + Length;

    internal bool IsMark(char mark) => Kind == MentionTokenKind.Mark && Value == mark;

    internal bool IsTightMark(char mark) => IsTight && IsMark(mark);

    internal bool IsTightNumber => IsTight && Kind == MentionTokenKind.Number;

    internal bool IsTightWord => IsTight && Kind == MentionTokenKind.Word;

    /// <summary>A hyphen or a dash of any kind.</summary>
    internal bool IsDash => IsMark(Tokens.Hyphen) || IsMark(Tokens.Dash);
}

/// <summary>A text as tokens. Reading before the first or after the last gives an end token.</summary>
internal sealed class Tokens
{
    internal const char Hyphen = '-';
    internal const char Dash = '–';
    internal const char Apostrophe = '\'';

    readonly string _text;
    readonly List<MentionToken> _tokens = [];

    internal Tokens(string text)
    {
        _text = text;
        IsAzerbaijani = text.AsSpan().IndexOfAny('ə', 'Ə') >= 0;
        for (int at = 0, last = 0; at < text.Length; )
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var token = TokenAt(at, isTight: at == last && at > 0);
            _tokens.Add(token);
            at = last = token.End;
        }
    }

    /// <summary>Whether the text has a letter that only Azerbaijani has.</summary>
    internal bool IsAzerbaijani { get; }

    internal MentionToken this[int index] => index >= 0 && index < _tokens.Count ? _tokens[index] : default;

    internal ReadOnlySpan<char> SpanOf(int index) => _text.AsSpan(this[index].Start, this[index].Length);

    internal bool IsCapital(int index) => this[index].Length > 0 && char.IsUpper(_text[this[index].Start]);

    /// <summary>The month that a word names, or none.</summary>
    internal MonthWord Month(int index) =>
        this[index].Kind == MentionTokenKind.Word ? MonthNames.Find(SpanOf(index)) : default;

    /// <summary>Whether a word starts so, without regard to case and diacritics.</summary>
    internal bool Starts(int index, string folded) =>
        this[index].Kind == MentionTokenKind.Word
        && FoldedLetters.Fold(SpanOf(index)).StartsWith(folded, StringComparison.Ordinal);

    /// <summary>Whether a word is one of some, without regard to case and diacritics.</summary>
    internal bool IsAny(int index, ISet<string> folded) =>
        this[index].Kind == MentionTokenKind.Word && folded.Contains(FoldedLetters.Fold(SpanOf(index)));

    MentionToken TokenAt(int start, bool isTight)
    {
        var at = start;
        while (at < _text.Length && char.IsAsciiDigit(_text[at]))
            at++;
        if (at > start)
            return new(MentionTokenKind.Number, start, at - start, NumberOf(start, at), isTight);
        while (at < _text.Length && IsLetter(_text[at]))
            at++;
        return at > start
            ? new(MentionTokenKind.Word, start, at - start, 0, isTight)
            : new(MentionTokenKind.Mark, start, 1, MarkOf(_text[start]), isTight);
    }

    int NumberOf(int start, int end) =>
        end - start <= 9
            ? int.Parse(_text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture)
            : -1;

    // Combining marks belong to the letter before them: decomposed text is as good as composed.
    static bool IsLetter(char c) => char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    static char MarkOf(char c) =>
        c switch
        {
            '\u2010' or '\u2011' => Hyphen,
            >= '\u2012' and <= '\u2015' or '\u2212' => Dash,
            '\u2018' or '\u2019' or '\u02BC' => Apostrophe,
            _ => c,
        };
}
