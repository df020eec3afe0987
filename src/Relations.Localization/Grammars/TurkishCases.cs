namespace Relations;

/// <summary>
/// Case endings of Turkish names, after an apostrophe (Turkish Language Association, spelling guide): the vowel follows the
/// last one of the name as it is spoken, a name that ends in a possessive takes an n before the ending, and after f, s, t, k,
/// ç, ş, h and p the d of the locative and ablative is a t.
/// </summary>
static class TurkishCases
{
    const char Apostrophe = '’';
    const string Vowels = "aıoueiöü";
    const string Voiceless = "fstkçşhp";

    // Names that end in a possessive: the islands, states, republic or union of something.
    static readonly string[] Possessives =
    [
        "Devletleri",
        "Emirlikleri",
        "Cumhuriyeti",
        "Adaları",
        "Adası",
        "Birliği",
        "Arabistanı",
        "Krallığı",
        "Federasyonu",
        "Konfederasyonu",
        "İmparatorluğu",
        "Sahili",
        "Topluluğu",
        "Teşkilatı",
        "Örgütü",
        "Konseyi",
        "Makamı",
        "Cemahiriyesi",
        "Prensliği",
        "Sultanlığı",
        "Beyliği",
        "Hanlığı",
        "Halifeliği",
        "Kurulu",
        "Bankası",
        "Ligi",
        "Yönetimi",
        "Ekvator Ginesi",
    ];

    // The last vowel as it is spoken, where the letters show another one or the l is soft.
    static readonly (string Name, char Vowel)[] Spoken =
    [
        ("Nepal", 'e'),
        ("Senegal", 'e'),
        ("Portugal", 'e'),
        ("Seul", 'e'),
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
        var isPossessive = Possessives.Any(end => name.EndsWith(end, StringComparison.Ordinal));
        var wide = vowel is 'a' or 'ı' or 'o' or 'u' ? 'a' : 'e';
        var narrow = Narrow(vowel);
        var d = !endsInVowel && Voiceless.Contains(Lower(name[^1]), StringComparison.Ordinal) ? 't' : 'd';
        var n = isPossessive ? "n" : "";
        var ending = form switch
        {
            "genitive" => (endsInVowel ? "n" : "") + narrow + "n",
            "dative" => (
                isPossessive ? "n"
                : endsInVowel ? "y"
                : ""
            ) + wide,
            "accusative" => (
                isPossessive ? "n"
                : endsInVowel ? "y"
                : ""
            ) + narrow,
            "locative" => n + d + wide,
            "ablative" => n + d + wide + "n",
            "relative" => n + d + wide + "ki",
            _ => "",
        };
        return ending.Length == 0 ? name : name + Apostrophe + ending;
    }

    static char? Vowel(string name)
    {
        foreach (var (word, vowel) in Spoken)
        {
            if (name.EndsWith(word, StringComparison.Ordinal))
            {
                return vowel;
            }
        }

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
            'e' or 'i' => 'i',
            'o' or 'u' => 'u',
            _ => 'ü',
        };

    static char Lower(char letter) =>
        letter switch
        {
            'I' => 'ı',
            'İ' => 'i',
            'â' or 'Â' => 'a',
            _ => char.ToLowerInvariant(letter),
        };
}
