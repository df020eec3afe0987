using System.Globalization;

namespace Relations;

/// <inheritdoc />
public sealed class TurkishGrammar : Grammar
{
    static readonly string[] Seasons = "ilkbahar, yaz, sonbahar, kış".Split(", ");
    static readonly string[] SeasonsOf = "ilkbaharı, yazı, sonbaharı, kışı".Split(", ");
    static readonly string[] Parts =
        "birinci çeyrek, ikinci çeyrek, üçüncü çeyrek, dördüncü çeyrek, ilk dört ay, ikinci dört ay, son dört ay, ilk yarı, ikinci yarı".Split(
            ", "
        );
    static readonly string[] PartsOf =
        "birinci çeyreği, ikinci çeyreği, üçüncü çeyreği, dördüncü çeyreği, ilk dört ayı, ikinci dört ayı, son dört ayı, ilk yarısı, ikinci yarısı".Split(
            ", "
        );

    // The suffixes "from" and "to" after each number word: sıfır, bir … dokuz; on … doksan; yüz, bin, milyon, milyar,
    // trilyon, katrilyon, kentilyon.
    static readonly string[] From =
    [
        "dan den den ten ten ten dan den den dan",
        "dan den dan tan den tan ten den dan",
        "den den dan dan dan dan dan",
    ];
    static readonly string[] To = ["a e ye e e e ya ye e a", "a ye a a ye a e e a", "e e a a a a a"];
    static readonly string[] Plural =
    [
        "lar ler ler ler ler ler lar ler ler lar",
        "lar ler lar lar ler lar ler ler lar",
        "ler ler lar lar lar lar lar",
    ];

    /// <inheritdoc />
    public override string Culture => "tr-TR";

    /// <inheritdoc />
    public override bool HasOrdinalStop => true;

    /// <inheritdoc />
    public override bool HasPossessiveTitles => true;

    internal override bool HasCaseSuffixes => true;

    internal override IReadOnlyList<string> Months { get; } =
    ["Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık"];

    internal override string ShortMonths => "Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara";

    internal override IReadOnlyList<(Sense Sense, string Patterns)> Frames { get; } =
    [
        (Sense.Before, "* önce|* evvel|* kısa süre önce|* hemen önce|* az önce"),
        (Sense.After, "* sonra|* kısa süre sonra|* hemen sonra|* az sonra"),
        (Sense.Since, "* beri|* bu yana|* itibaren|* bugüne kadar"),
        (Sense.Until, "* kadar|* dek|* değin"),
        (Sense.SinceUnknownEnd, "* itibaren (bitişi bilinmiyor)"),
        (Sense.UntilUnknownStart, "* kadar (başlangıcı bilinmiyor)"),
        (Sense.OrEarlier, "en geç *|* veya daha önce|* veya öncesi|* veya öncesinde|* ya da öncesinde"),
        (Sense.OrLater, "en erken *|* veya daha sonra|* veya sonrası|* veya sonrasında|* ya da sonrasında"),
        (
            Sense.Circa,
            "yaklaşık *|yaklaşık olarak *|takriben *|aşağı yukarı *|* civarı|* civarında|* civarından|* civarına|* dolayları|* dolaylarında|* sıraları|* sıralarında"
        ),
        (Sense.Uncertain, "muhtemelen *|belki *|herhâlde *|* (kesin değil)"),
        (Sense.Between, "* ile * arası|* ile * arasında|* ve * arasında"),
        (Sense.Among, "* arası|* arasında"),
        (Sense.Span, "*dan *a kadar|*den *e kadar|*tan *a kadar|*ten *e kadar"),
        (Sense.Either, "* veya *|* ya da *|ya * ya da *"),
        (Sense.Both, "* ile *|* ve *|hem * hem *|hem * hem de *"),
        (
            Sense.Same,
            "* yılı|* yılında|* yıllarında|* yılları|* tarihi|* tarihinde|* tarihli|* senesi|* senesinde|* içinde"
        ),
        (Sense.Bce, "MÖ *|M.Ö. *|* MÖ *|* M.Ö. *"),
        (Sense.Ce, "MS *|M.S. *|* MS *|* M.S. *"),
        (Sense.Century, "* yüzyıl|* yy.|* yy|* asır"),
    ];

    internal override string And => "ve";
    internal override string Or => "veya";
    internal override string DateNotKnown => "tarihi bilinmiyor";
    internal override string OpenAtBothEnds => "başlangıcı ve bitişi yok";
    internal override string OpenStartUnknownEnd => "başlangıcı yok (bitişi bilinmiyor)";
    internal override string UnknownStartOpenEnd => "sürüyor (başlangıcı bilinmiyor)";
    internal override string Uncertain => "kesin değil";
    const string BeforeEra = "MÖ ";
    const string Era = "MS ";
    private protected override string Thousands => ".";

    private protected override string Name(Part part) =>
        part switch
        {
            Part.Day => "günü",
            Part.Month => "ayı",
            Part.Season => "mevsimi",
            Part.Start => "başlangıcı",
            Part.End => "bitişi",
            _ => "yılı",
        };

    private protected override string Bce(string number) => BeforeEra + number;

    private protected override string Ce(string number) => Era + number;

    private protected override string NotKnown(string parts) => parts + " bilinmiyor";

    internal override WordedDate Decade(int firstYear) =>
        new(
            firstYear.ToString(CultureInfo.InvariantCulture) + "’" + NumberWords.Choose(Plural, firstYear),
            Ending.Plural
        );

    internal override WordedDate Season(int code, string? year, long number)
    {
        if (code >= 33)
            return year is null
                ? new(Parts[code - 33])
                : new($"{year} yılının {PartsOf[code - 33]}", Ending.Possessive);
        var season = (code - 21) % 4;
        var text = year is null ? Seasons[season] : $"{year} {SeasonsOf[season]}";
        if (code <= 24)
            return new(text, year is null ? Ending.Closed : Ending.Possessive);
        return new(text + (code <= 28 ? " (Kuzey Yarım Küre)" : " (Güney Yarım Küre)"));
    }

    internal override string Digits(string digits) => digits + " (X: bilinmeyen rakam)";

    internal override string DayNumber(string day) => "ayın " + DayOf(int.Parse(day, CultureInfo.InvariantCulture));

    internal override string DaysBetween(int first, int last) => $"{DayOf(first)} ile {DayOf(last)} arası";

    // What ends in a bracket takes no noun behind it.
    internal override string Circa(string date) => date.EndsWith(')') ? "yaklaşık " + date : date + " civarı";

    internal override WordedDate Circa(WordedDate date) =>
        Circa(date.Text) is var text && text.EndsWith(')') ? date with { Text = text } : new(text, Ending.Possessive);

    internal override bool StatesEraOnce => false;

    // The era stands before the whole date: MÖ 15 Mart 45.
    internal override string Plain(int? year, int? month, int? day) =>
        month is null || year is null or (>= 1000 and <= 9999)
            ? base.Plain(year, month, day)
            : Year(year.Value).Insert(Era.Length, base.Plain(null, month, day) + " ");

    static string DayOf(int day) => $"{DayText(day)}’{NumberWords.PossessiveOf(day)}";

    internal override string PartsAre(string parts, bool isUncertain, bool isApproximate) =>
        parts
        + (isUncertain, isApproximate) switch
        {
            (true, false) => " kesin değil",
            (false, true) => " yaklaşık",
            _ => " yaklaşık ve kesin değil",
        };

    internal override string Between(string first, string last) => $"{first} ile {last} arasında";

    internal override string Before(WordedDate date) => With(date, From, "önce", "şu tarihten önce");

    internal override string OrEarlier(string date) => date + " veya daha önce";

    internal override string OrLater(string date) => date + " veya daha sonra";

    internal override string AndEarlier(string date) => date + " ve öncesi";

    internal override string AndLater(string date) => date + " ve sonrası";

    internal override string Since(WordedDate date) => With(date, From, "beri", "şu tarihten beri");

    internal override string FromWithUnknownEnd(WordedDate date) =>
        With(date, From, "itibaren", "şu tarihten itibaren") + " (bitişi bilinmiyor)";

    internal override string Until(WordedDate date) => With(date, To, "kadar", "şu tarihe kadar");

    internal override string UntilWithUnknownStart(WordedDate date) => Until(date) + " (başlangıcı bilinmiyor)";

    internal override string Within(WordedDate date) => date.Text + " içinde";

    // Only what ends in a number or a noun takes a suffix; anything else follows the words after a colon.
    static string With(WordedDate date, string[] suffixes, string word, string otherwise) =>
        date.Ending switch
        {
            Ending.Number => $"{date.Text}’{NumberWords.Choose(suffixes, date.Number)} {word}",
            Ending.Closed => $"{otherwise}: {date.Text}",
            _ => $"{date.Text}{OfNoun(date, isFrom: suffixes == From)} {word}",
        };

    static string OfNoun(WordedDate date, bool isFrom)
    {
        var vowel = VowelHarmony.IsBack(date.Text) ? "a" : "e";
        var buffer = date.Ending == Ending.Possessive ? "n" : "";
        return isFrom ? $"{buffer}d{vowel}n" : buffer + vowel;
    }

    /// <inheritdoc />
    public override string Ordinal(long number) => number.ToString(CultureInfo.InvariantCulture) + ".";

    /// <summary>A noun after a number is in the singular: one form serves all numbers.</summary>
    public override PluralForm PluralOf(long number) => PluralForm.One;

    /// <inheritdoc />
    public override string Inflect(string word, string form) => TurkishCases.Inflect(word, form);

    /// <inheritdoc />
    protected override string Upper(char letter) => letter == 'i' ? "İ" : base.Upper(letter);

    /// <inheritdoc />
    protected override string Lower(char letter) => letter == 'I' ? "ı" : base.Lower(letter);
}
