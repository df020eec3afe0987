using System.Globalization;

namespace Relations;

/// <summary>Suffixes of Azerbaijani numbers and dates.</summary>
static class AzerbaijaniSuffixes
{
    /// <summary>The word that follows a year.</summary>
    public const string Il = " il";

    // The ordinal suffix after each number word: sıfır, bir … doqquz; on … doxsan; yüz, min, milyon, milyard,
    // trilyon, katrilyon, kvintilyon.
    static readonly string[] OrdinalSuffixes =
    [
        "cı ci ci cü cü ci cı ci ci cu",
        "cu ci cu cı ci cı ci ci cı",
        "cü ci cu cı cu cu cu",
    ];

    /// <summary>A day of a month: 15-i, 16-sı.</summary>
    public static string DayOf(int day) =>
        $"{day.ToString(CultureInfo.InvariantCulture)}-{NumberWords.PossessiveOf(day)}";

    /// <summary>An ordinal number: 5-ci, 6-cı. The suffix follows the last vowel of the number as it is spoken.</summary>
    public static string Ordinal(string text, long number) => $"{text}-{NumberWords.Choose(OrdinalSuffixes, number)}";

    /// <summary>A date from which something is so.</summary>
    public static string From(WordedDate date, IReadOnlyList<string> months) =>
        EndingOf(date) switch
        {
            Ending.Number => date.Text + (HasMonth(date, months) ? " tarixindən" : "dən"),
            Ending.Closed => "bu tarixdən",
            var ending => $"{date.Text}{Buffer(ending)}d{Vowel(date)}n",
        };

    /// <summary>A date until which something is so.</summary>
    public static string To(WordedDate date, IReadOnlyList<string> months) =>
        EndingOf(date) switch
        {
            Ending.Number => date.Text + (HasMonth(date, months) ? " tarixinədək" : "ədək"),
            Ending.Closed => "bu tarixədək",
            var ending => $"{date.Text}{Buffer(ending)}{Vowel(date)}dək",
        };

    // A month and a day of an era stand in the possessive after their year: 1990-cı ilin yanvarı.
    static Ending EndingOf(WordedDate date) =>
        date.Ending == Ending.Number && !date.Text.EndsWith(Il, StringComparison.Ordinal)
            ? Ending.Possessive
            : date.Ending;

    static bool HasMonth(WordedDate date, IReadOnlyList<string> months) =>
        months.Any(month => date.Text.Contains($" {month} ", StringComparison.Ordinal));

    /// <summary>What takes no suffix, to follow the words after a colon; empty for what takes one.</summary>
    public static string After(WordedDate date) => date.Ending == Ending.Closed ? ": " + date.Text : "";

    static string Buffer(Ending ending) => ending == Ending.Possessive ? "n" : "";

    static string Vowel(WordedDate date) => VowelHarmony.IsBack(date.Text) ? "a" : "ə";
}
