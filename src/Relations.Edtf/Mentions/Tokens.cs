using System.Globalization;

namespace Relations;

enum MentionTokenKind
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
readonly record struct MentionToken(MentionTokenKind Kind, int Start, int Length, int Value, bool IsTight)
{
    public int End => Start + Length;

    public bool IsMark(char mark) => Kind == MentionTokenKind.Mark && Value == mark;

    public bool IsTightMark(char mark) => IsTight && IsMark(mark);

    public bool IsTightNumber => IsTight && Kind == MentionTokenKind.Number;

    public bool IsTightWord => IsTight && Kind == MentionTokenKind.Word;

    /// <summary>A hyphen or a dash of any kind.</summary>
    public bool IsDash => IsMark(Tokens.Hyphen) || IsMark(Tokens.Dash);
}

/// <summary>A text as tokens. Reading before the first or after the last gives an end token.</summary>
sealed class Tokens
{
    public const char Hyphen = '-';
    public const char Dash = '–';
    public const char Apostrophe = '\'';

    readonly string text;
    readonly List<MentionToken> tokens = [];

    public Tokens(string text)
    {
        this.text = text;
        IsAzerbaijani = text.AsSpan().IndexOfAny('ə', 'Ə') >= 0;
        for (int at = 0, last = 0; at < text.Length; )
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var token = TokenAt(at, isTight: at == last && at > 0);
            tokens.Add(token);
            at = last = token.End;
        }
    }

    /// <summary>Whether the text has a letter that only Azerbaijani has.</summary>
    public bool IsAzerbaijani { get; }

    public MentionToken this[int index] => index >= 0 && index < tokens.Count ? tokens[index] : default;

    public ReadOnlySpan<char> SpanOf(int index) => text.AsSpan(this[index].Start, this[index].Length);

    public bool IsCapital(int index) => this[index].Length > 0 && char.IsUpper(text[this[index].Start]);

    /// <summary>The month that a word names, or none.</summary>
    public MonthWord Month(int index) =>
        this[index].Kind == MentionTokenKind.Word ? MonthNames.Find(SpanOf(index)) : default;

    /// <summary>Whether a word starts so, without regard to case and diacritics.</summary>
    public bool Starts(int index, string folded) =>
        this[index].Kind == MentionTokenKind.Word
        && FoldedLetters.Fold(SpanOf(index)).StartsWith(folded, StringComparison.Ordinal);

    /// <summary>Whether a word is one of some, without regard to case and diacritics.</summary>
    public bool IsAny(int index, ISet<string> folded) =>
        this[index].Kind == MentionTokenKind.Word && folded.Contains(FoldedLetters.Fold(SpanOf(index)));

    MentionToken TokenAt(int start, bool isTight)
    {
        var at = start;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        if (at > start)
            return new(MentionTokenKind.Number, start, at - start, NumberOf(start, at), isTight);
        while (at < text.Length && IsLetter(text[at]))
            at++;
        return at > start
            ? new(MentionTokenKind.Word, start, at - start, 0, isTight)
            : new(MentionTokenKind.Mark, start, 1, MarkOf(text[start]), isTight);
    }

    int NumberOf(int start, int end) =>
        end - start <= 9
            ? int.Parse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture)
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
