using System.Globalization;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>What is wrong with the text of a date. Each is one rule's, so that one fault gives one finding.</summary>
enum DateFault
{
    None,
    Syntax,
    OldDraft,
    NoSuchDay,
    ShortRange,
    Reversed,
}

/// <summary>Tells faults of dates apart, and words them.</summary>
static class DateFaults
{
    const int MaxShown = 60;

    static readonly DateOnly DayZero = new(1899, 12, 30);
    static readonly DateOnly DayZero1904 = new(1904, 1, 1);

    public static DateFault Of(SourceDate date) =>
        (date.Failure ?? date.OldForm)?.Hint switch
        {
            null => DateFault.None,
            "zero-padding" when IsShortRange(date.Text) => DateFault.ShortRange,
            "no-such-day" or "month" => DateFault.NoSuchDay,
            "interval-reversed" or "set-range-reversed" => DateFault.Reversed,
            var hint when hint.StartsWith("legacy-", StringComparison.Ordinal) => DateFault.OldDraft,
            _ => DateFault.Syntax,
        };

    /// <summary>Whether a year and a dash are followed by digits that would end a later year of the same decade or century.</summary>
    public static bool IsShortRange(string text) =>
        text.Length is 6 or 7
        && text[4] == '-'
        && !text.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9')
        && !text.AsSpan(5).ContainsAnyExceptInRange('0', '9')
        && string.CompareOrdinal(text, 5, text, 9 - text.Length, text.Length - 5) > 0;

    /// <summary>The years that a short range may stand for, as EDTF.</summary>
    public static string YearsOf(string shortRange) =>
        $"{shortRange[..4]}/{shortRange[..(9 - shortRange.Length)]}{shortRange[5..]}";

    /// <summary>A date, cut to what a message has room for, and in quotes where it could not be seen otherwise.</summary>
    public static DateValue Shown(SourceDate date) =>
        new(
            HasSpacesAround(date.Text)
                ? $"\"{Truncation.AtEnd(date.Text, MaxShown)}\""
                : Truncation.AtEnd(date.ToString(), MaxShown)
        );

    /// <summary>
    /// The day, as EDTF, that spreadsheets count as this number, by the date system of the file where it is a workbook;
    /// null for what is no number of five digits up to 31 December 2100. No such number is a year that anything
    /// diplomatic happened in.
    /// </summary>
    public static string? DayOfNumber(string text, SourceFile? file) =>
        text.Length == 5
        && text[0] != '0'
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && (file?.CountsFrom1904 == true ? DayZero1904 : DayZero).AddDays(number) is { Year: <= 2100 } day
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    /// <summary>What was probably meant, as help; null where that is not known.</summary>
    /// <param name="failure">Why the date cannot be read.</param>
    /// <param name="text">The text of the date.</param>
    public static Message? Help(EdtfFailure failure, string text) =>
        failure.Suggestion is not { } meant ? null
        : meant == text.Trim() ? NearMatch.SpacesHelp(text)
        : CheckTexts.DidYouMean(meant);

    static bool HasSpacesAround(string text) => text.Length == 0 || text.AsSpan().Trim().Length != text.Length;
}
