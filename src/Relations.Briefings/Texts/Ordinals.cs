using System.Globalization;

namespace Relations.Briefings;

/// <summary>Ordinal numbers: 6th, 6., 6-cı.</summary>
static class Ordinals
{
    // The suffix follows the last vowel of the number as it is spoken: bir, iki, üç, dörd, beş, altı, yeddi, səkkiz, doqquz.
    static readonly string[] Ones = ["", "ci", "ci", "cü", "cü", "ci", "cı", "ci", "ci", "cu"];

    // on, iyirmi, otuz, qırx, əlli, altmış, yetmiş, səksən, doxsan.
    static readonly string[] Tens = ["", "cu", "ci", "cu", "cı", "ci", "cı", "ci", "ci", "cı"];

    public static string Of(int number, Language language)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return language switch
        {
            Language.Turkish => digits + ".",
            Language.Azerbaijani => $"{digits}-{Azerbaijani(Math.Abs((long)number))}",
            _ => digits + English(Math.Abs((long)number)),
        };
    }

    static string English(long number) =>
        (number % 100 is >= 11 and <= 13 ? 0 : number % 10) switch
        {
            1 => "st",
            2 => "nd",
            3 => "rd",
            _ => "th",
        };

    static string Azerbaijani(long number) =>
        number == 0 ? "cı" // sıfır
        : number % 10 > 0 ? Ones[number % 10]
        : number % 100 > 0 ? Tens[number % 100 / 10]
        : number % 1000 > 0 ? "cü" // yüz
        : number % 1_000_000 > 0 ? "ci" // min
        : number % 1_000_000_000 > 0 ? "cu" // milyon
        : "cı"; // milyard
}
