using System.Collections.Concurrent;
using System.Globalization;

namespace Relations.Import;

/// <summary>A way in which dates are written.</summary>
/// <param name="text">The pattern as the mapping has it.</param>
abstract class DatePattern(string text)
{
    /// <summary>The pattern as the mapping has it.</summary>
    public string Text => text;

    /// <summary>The date as EDTF; null where the text is no date of this pattern.</summary>
    public abstract string? Read(string text);

    /// <summary>The pattern of a text; null where it is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="firstYear">The first of the hundred years that years of two digits stand for; null where it is not said.</param>
    public static DatePattern? Of(string text, int? firstYear) =>
        text switch
        {
            "edtf" => new EdtfDates(text),
            "text" => new MentionedDates(text),
            _ => DigitPattern.Of(text, firstYear),
        };
}

/// <summary>Dates that are EDTF.</summary>
sealed class EdtfDates(string text) : DatePattern(text)
{
    public override string? Read(string text) => EdtfPattern.Level2.TryParse(text, out _) ? text : null;
}

/// <summary>The first date that a text mentions.</summary>
sealed class MentionedDates(string text) : DatePattern(text)
{
    public override string? Read(string text) => DateMentions.Find(text) is [var first, ..] ? first.Date.Text : null;
}

/// <summary>Dates of numbers and names of months.</summary>
sealed class DigitPattern : DatePattern
{
    readonly List<(char Letter, int Length)> parts;
    readonly int? firstYear;

    DigitPattern(string text, List<(char Letter, int Length)> parts, int? firstYear)
        : base(text) => (this.parts, this.firstYear) = (parts, firstYear);

    /// <summary>The pattern of a text: y, M and d are year, month and day, * is any rest, and all else stands for itself.</summary>
    public static new DigitPattern? Of(string text, int? firstYear)
    {
        List<(char Letter, int Length)> pieces = [];
        foreach (var letter in text)
        {
            if (pieces.Count > 0 && pieces[^1].Letter == letter && letter is 'y' or 'M' or 'd')
            {
                pieces[^1] = (letter, pieces[^1].Length + 1);
            }
            else
            {
                pieces.Add((letter, 1));
            }
        }

        return IsWhole(pieces, firstYear) ? new(text, pieces, firstYear) : null;
    }

    static bool IsWhole(List<(char Letter, int Length)> pieces, int? firstYear)
    {
        int Count(char letter) => pieces.Count(part => part.Letter == letter);
        int Length(char letter) => pieces.Find(part => part.Letter == letter).Length;
        return Count('y') == 1
            && (Length('y') == 4 || (Length('y') == 2 && firstYear is not null))
            && Count('M') <= 1
            && Count('d') <= Count('M')
            && Length('M') <= 4
            && Length('d') <= 2
            && pieces.FindIndex(part => part.Letter == '*') is var rest
            && (rest < 0 || rest == pieces.Count - 1);
    }

    public override string? Read(string text)
    {
        var (year, month, day, at) = (0, 0, 0, 0);
        foreach (var (letter, length) in parts)
        {
            if (letter is not ('y' or 'M' or 'd'))
            {
                if (letter != '*' && (at >= text.Length || text[at] != letter))
                {
                    return null;
                }

                at = letter == '*' ? text.Length : at + 1;
                continue;
            }

            var isName = letter == 'M' && length > 2;
            if (
                (isName ? Name(text, ref at) : Number(text, ref at, length, letter == 'y' ? length : 2)) is not { } part
            )
            {
                return null;
            }

            (year, month, day) = letter switch
            {
                'y' => (length == 2 ? InCentury(part) : part, month, day),
                'M' => (year, part, day),
                _ => (year, month, part),
            };
        }

        return at == text.Length ? Edtf(year, month, day) : null;
    }

    // Archives write 00 for a month or day that is not known.
    static string? Edtf(int year, int month, int day) =>
        month > 13 || day > 31 || (day > 0 && month == 0) ? null
        : month == 0 ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}")
        : day == 0 ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");

    int InCentury(int year)
    {
        var century = firstYear!.Value / 100 * 100;
        return century + year < firstYear ? century + 100 + year : century + year;
    }

    static int? Number(string text, ref int at, int least, int most)
    {
        var start = at;
        while (at < text.Length && at - start < most && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at - start >= least ? int.Parse(text.AsSpan(start, at - start), CultureInfo.InvariantCulture) : null;
    }

    // The names of months in all languages are those by which dates are found in texts.
    static int? Name(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && (char.IsLetter(text[at]) || (at > start && text[at] is '.' or '\'')))
        {
            at++;
        }

        var word = text[start..at].TrimEnd('.');
        at = start + word.Length;
        return Months.GetOrAdd(
            word,
            name =>
                DateMentions.Find($"1 {name} 2000") is [{ Date: var date }]
                && date.Text is ['2', _, _, _, '-', var tens, var ones, '-', '0', '1']
                    ? ((tens - '0') * 10) + ones - '0'
                    : null
        );
    }

    static readonly ConcurrentDictionary<string, int?> Months = new(StringComparer.Ordinal);
}
