using System.Globalization;

namespace Relations.Workbooks;

/// <summary>Names the sheets: in the language of the workbook, unique, and no longer than Excel allows.</summary>
static class SheetNames
{
    public const string Cover = "cover";
    public const string Timeline = "timeline";
    public const string Findings = "findings";
    public const string Rules = "rules";
    public const string Register = "register";
    public const string Words = "words";
    public const string Lists = "lists";

    const int MostCharacters = 31;

    /// <summary>The names of the sheets of these tables, in their order.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> tables, Texts texts)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. tables.Select(table => Free(Clean(texts.Table(table)), taken))];
    }

    static string Clean(string name)
    {
        var clean = new string([.. name.Where(c => !"[]:*?/\\".Contains(c, StringComparison.Ordinal))]).Trim('\'', ' ');
        return clean.Length > MostCharacters ? clean[..MostCharacters].Trim() : clean;
    }

    static string Free(string name, HashSet<string> taken)
    {
        var free = name;
        for (var i = 2; !taken.Add(free); i++)
        {
            var end = string.Create(CultureInfo.InvariantCulture, $" {i}");
            free = name[..Math.Min(name.Length, MostCharacters - end.Length)] + end;
        }

        return free;
    }
}
