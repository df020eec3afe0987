namespace Relations.Rules;

/// <summary>Letters of Cyrillic and Greek that look like Latin ones, in small and capital form.</summary>
static class Lookalikes
{
    const string Foreign = "аеорсухіјѕһԛԝАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧοντ";
    const string Latin = "aeopcyxijshqwABEKMHOPCTYXIJSABEZHIKMNOPTYXovt";

    /// <summary>The Latin letter that a letter looks like; the letter itself where there is none.</summary>
    public static char LatinOf(char letter) =>
        letter > '\u036F' && Foreign.IndexOf(letter, StringComparison.Ordinal) is var at and >= 0 ? Latin[at] : letter;

    /// <summary>A word with the Cyrillic letters that its Latin ones look like; null where one looks like none.</summary>
    public static string? CyrillicOf(string word)
    {
        var letters = word.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (IsLatin(letters[i]))
            {
                var at = Latin.IndexOf(letters[i], StringComparison.Ordinal);
                if (at < 0 || !IsCyrillic(Foreign[at]))
                {
                    return null;
                }

                letters[i] = Foreign[at];
            }
        }

        return new(letters);
    }

    /// <summary>Whether it is a letter of the Latin alphabet.</summary>
    public static bool IsLatin(char c) => char.IsLetter(c) && c is < '\u0370' or (>= '\u1E00' and <= '\u1EFF');

    /// <summary>Whether it is a letter of the Greek alphabet.</summary>
    public static bool IsGreek(char c) => c is >= '\u0370' and < '\u0400' && char.IsLetter(c);

    /// <summary>Whether it is a letter of the Cyrillic alphabet.</summary>
    public static bool IsCyrillic(char c) => c is >= '\u0400' and < '\u0530' && char.IsLetter(c);
}
