using System.Globalization;

namespace Relations;

/// <inheritdoc />
public sealed class FrenchGrammar : Grammar
{
    const string Close = "vers ";

    static readonly string[] Seasons = "printemps, été, automne, hiver".Split(", ");
    static readonly string[] Parts =
        "premier trimestre, deuxième trimestre, troisième trimestre, quatrième trimestre, premier quadrimestre, deuxième quadrimestre, troisième quadrimestre, premier semestre, deuxième semestre".Split(
            ", "
        );

    /// <inheritdoc />
    public override string Culture => "fr-FR";

    /// <inheritdoc />
    public override string Colon => "\u00A0: ";

    /// <inheritdoc />
    public override string Semicolon => "\u00A0; ";

    internal override IReadOnlyList<string> Months { get; } =
    [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];

    internal override string ShortMonths => "janv févr,fév - avr - - juil - sept oct nov déc";

    internal override IReadOnlyList<(Sense Sense, string Patterns)> Frames { get; } = FrenchFrames.All;

    internal override string Quote(string text) => $"«\u00a0{text}\u00a0»";

    internal override string And => "et";
    internal override string Or => "ou";
    internal override string DateNotKnown => "date inconnue";
    internal override string OpenAtBothEnds => "sans début ni fin";
    internal override string OpenStartUnknownEnd => "sans début (fin inconnue)";
    internal override string UnknownStartOpenEnd => "en cours (début inconnu)";
    internal override string Uncertain => "incertain";
    private protected override string Thousands => "\u202F";

    private protected override string Name(Part part) =>
        part switch
        {
            Part.Day => "jour",
            Part.Month => "mois",
            Part.Season => "saison",
            Part.Start => "début",
            Part.End => "fin",
            _ => "année",
        };

    private protected override string Bce(string number) => number + " avant notre ère";

    private protected override string Ce(string number) => number + " de notre ère";

    private protected override string NotKnown(string parts) => parts;

    internal override string NotKnown(IReadOnlyList<Part> parts) =>
        base.NotKnown(parts) + " " + Agreeing(parts, "inconnu", "inconnue");

    internal override string PartsAre(string parts, bool isUncertain, bool isApproximate) => parts;

    internal override string PartsAre(IReadOnlyList<Part> parts, bool isUncertain, bool isApproximate)
    {
        var uncertain = Agreeing(parts, "incertain", "incertaine");
        var approximate = Agreeing(parts, "approximatif", "approximative");
        return base.PartsAre(parts, isUncertain, isApproximate)
            + (isUncertain, isApproximate) switch
            {
                (true, false) => " " + uncertain,
                (false, true) => " " + approximate,
                _ => $" {approximate} et {uncertain}",
            };
    }

    // The masculine goes before the feminine where both are meant.
    static string Agreeing(IReadOnlyList<Part> parts, string masculine, string feminine)
    {
        var isFeminine = parts.All(part => part is Part.Season or Part.Year or Part.End);
        return (isFeminine ? feminine : masculine) + (parts.Count > 1 ? "s" : "");
    }

    private protected override string DayOfMonth(int day) => day == 1 ? Ordinal(day) : base.DayOfMonth(day);

    internal override WordedDate Decade(int firstYear) =>
        new("années " + firstYear.ToString(CultureInfo.InvariantCulture), Ending.Plural);

    internal override WordedDate Season(int code, string? year, long number)
    {
        var ofYear = year is null ? "" : " " + year;
        if (code >= 33)
            return new(Parts[code - 33] + ofYear);
        var hemisphere =
            code <= 24 ? ""
            : code <= 28 ? " (hémisphère Nord)"
            : " (hémisphère Sud)";
        return new(Seasons[(code - 21) % 4] + ofYear + hemisphere);
    }

    internal override string Digits(string digits) => digits + " (X\u00A0: chiffre inconnu)";

    internal override string DayNumber(string day) => $"le {day} du mois";

    internal override string Circa(string date) => Close + FrenchDates.The(date, Months);

    internal override string Between(string first, string last) =>
        $"entre {FrenchDates.The(first, Months)} et {FrenchDates.The(last, Months)}";

    internal override string Span(string first, string last, bool isTight) =>
        $"{FrenchDates.Of(About(first), Months)} {FrenchDates.To(About(last), Months)}";

    internal override string Before(WordedDate date) => "avant " + The(date);

    internal override string OrEarlier(string date) => date + " ou avant";

    internal override string OrLater(string date) => date + " ou après";

    internal override string AndEarlier(string date) => date + " et avant";

    internal override string AndLater(string date) => date + " et après";

    internal override string Since(WordedDate date) => "depuis " + The(date);

    internal override string FromWithUnknownEnd(WordedDate date) =>
        $"à partir {FrenchDates.Of(About(date.Text), Months)} (fin inconnue)";

    internal override string Until(WordedDate date) => FrenchDates.Until(date.Text, Months);

    internal override string UntilWithUnknownStart(WordedDate date) => Until(date) + " (début inconnu)";

    internal override string Within(WordedDate date) => "au cours " + FrenchDates.Of(About(date.Text), Months);

    string The(WordedDate date) => FrenchDates.The(About(date.Text), Months);

    // After a preposition: depuis environ 1960, not depuis vers 1960.
    static string About(string date) =>
        date.StartsWith(Close, StringComparison.Ordinal) ? "environ " + date[Close.Length..] : date;

    /// <summary>An ordinal number of a masculine noun: 1er, 2e.</summary>
    public override string Ordinal(long number) =>
        number.ToString(CultureInfo.InvariantCulture) + (number == 1 ? "er" : "e");

    /// <summary>The singular goes with 0 as well.</summary>
    public override PluralForm PluralOf(long number) => number is >= -1 and <= 1 ? PluralForm.One : PluralForm.Other;

    /// <summary>
    /// A name with its article, alone (<c>the</c>) or after de (<c>of</c>), à (<c>to</c>) or in a place (<c>in</c>); after de
    /// in the title of a mission (<c>from</c>: ambassade de France, du Japon); the <c>feminine</c> of an ordinal number.
    /// </summary>
    public override string Inflect(string word, string form)
    {
        ArgumentNullException.ThrowIfNull(word);
        return form switch
        {
            "feminine" => word switch
            {
                "1er" => "1re",
                "un" => "une",
                _ => word,
            },
            "date" => FrenchDates.The(word, Months),
            _ => FrenchNames.Inflect(word, form),
        };
    }
}
