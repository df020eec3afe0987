namespace Relations;

/// <summary>
/// Case endings of Azerbaijani names, without an apostrophe (Orthography Norms of 2019): the vowel follows the last one of the
/// name, and a name that ends in a possessive takes an n before the ending.
/// </summary>
static class AzerbaijaniCases
{
    const string Vowels = "aıoueəiöü";

    // Names that end in a possessive: the states, republic, islands or union of something.
    static readonly string[] Possessives =
    [
        "Ştatları",
        "Əmirlikləri",
        "Respublikası",
        "Adaları",
        "Adası",
        "İttifaqı",
        "Ərəbistanı",
        "Krallığı",
        "Federasiyası",
        "İmperiyası",
        "Sahili",
        "Birliyi",
        "Təşkilatı",
        "Şurası",
        "Knyazlığı",
        "Sultanlığı",
        "Xanlığı",
        "Bankı",
        "Liqası",
    ];

    public static string Inflect(string name, string form)
    {
        // What stands in brackets is an addition, as an acronym is; the name before them is inflected.
        if (name.EndsWith(')') && name.LastIndexOf(" (", StringComparison.Ordinal) is var at and > 0)
        {
            return Inflect(name[..at], form) + name[at..];
        }

        if (name.Length == 0 || Vowel(name) is not { } vowel)
        {
            return name;
        }

        var endsInVowel = Vowels.Contains(Lower(name[^1]), StringComparison.Ordinal);
        var n = Possessives.Any(end => name.EndsWith(end, StringComparison.Ordinal)) ? "n" : "";
        var isBack = vowel is 'a' or 'ı' or 'o' or 'u';
        var wide = isBack ? 'a' : 'ə';
        var narrow = Narrow(vowel);
        return name
            + form switch
            {
                "genitive" => (endsInVowel ? "n" : "") + narrow + "n",
                "dative" => (
                    n.Length > 0 ? n
                    : endsInVowel ? "y"
                    : ""
                ) + wide,
                "accusative" => (endsInVowel ? "n" : "") + narrow,
                "locative" => n + "d" + wide,
                // A date in the possessive: 2017-ci ilin oktyabrında, 2017-ci ildə.
                "within" => (endsInVowel ? "n" : "") + "d" + wide,
                "ablative" => n + "d" + wide + "n",
                "relative" => n + "d" + wide + (isBack ? "kı" : "ki"),
                _ => "",
            };
    }

    static char? Vowel(string name)
    {
        for (var at = name.Length - 1; at >= 0; at--)
        {
            if (Vowels.Contains(Lower(name[at]), StringComparison.Ordinal))
            {
                return Lower(name[at]);
            }
        }

        return null;
    }

    static char Narrow(char vowel) =>
        vowel switch
        {
            'a' or 'ı' => 'ı',
            'e' or 'ə' or 'i' => 'i',
            'o' or 'u' => 'u',
            _ => 'ü',
        };

    static char Lower(char letter) =>
        letter switch
        {
            'I' => 'ı',
            'İ' => 'i',
            _ => char.ToLowerInvariant(letter),
        };
}
