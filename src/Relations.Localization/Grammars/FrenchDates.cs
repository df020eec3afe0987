namespace Relations;

/// <summary>Articles and prepositions before the words of a French date.</summary>
static class FrenchDates
{
    public static string The(string date, IReadOnlyList<string> months) => ArticleOf(date, months) + date;

    public static string Of(string date, IReadOnlyList<string> months) =>
        ArticleOf(date, months) switch
        {
            "le " => "du " + date,
            "les " => "des " + date,
            "" => (FrenchNames.StartsWithVowel(date) ? "d’" : "de ") + date,
            var article => $"de {article}{date}",
        };

    public static string To(string date, IReadOnlyList<string> months) =>
        ArticleOf(date, months) switch
        {
            "le " => "au " + date,
            "les " => "aux " + date,
            var article => $"à {article}{date}",
        };

    public static string Until(string date, IReadOnlyList<string> months) =>
        date.StartsWith("vers ", StringComparison.Ordinal) ? "jusque " + date
        : ArticleOf(date, months).Length == 0 && !date.StartsWith("entre ", StringComparison.Ordinal)
            ? "jusqu’en " + date
        : "jusqu’" + To(date, months);

    // Days, seasons and parts of a year have an article, months and years none.
    static string ArticleOf(string date, IReadOnlyList<string> months)
    {
        var words = date.Split(' ');
        return words[0] switch
        {
            "années" => "les ",
            "été" or "automne" or "hiver" => "l’",
            "printemps" or "premier" or "deuxième" or "troisième" or "quatrième" => "le ",
            var day when IsDay(day) && (words.Length == 1 || months.Contains(words[1])) => "le ",
            _ => "",
        };
    }

    static bool IsDay(string word) => word == "1er" || (word.Length <= 2 && word.All(char.IsAsciiDigit));
}
