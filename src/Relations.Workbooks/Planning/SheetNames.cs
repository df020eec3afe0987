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

    const int MaxCharacters = 31;

    /// <summary>The names of these sheets, in their order.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<SheetPart> parts, WorkbookWording texts)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. parts.Select(part => Free(Clean(texts.Table(part.Table)), part.Number, taken))];
    }

    /// <summary>What a sheet of a table is called where nothing else is.</summary>
    public static string Of(string table, WorkbookWording texts) => Clean(texts.Table(table));

    static string Clean(string name)
    {
        var clean = new string([.. name.Where(c => !"[]:*?/\\".Contains(c, StringComparison.Ordinal))]).Trim('\'', ' ');
        return clean.Length > MaxCharacters ? clean[..MaxCharacters].Trim() : clean;
    }

    static string Free(string name, int number, HashSet<string> taken)
    {
        var free = number == 1 ? name : With(name, number);
        for (var next = Math.Max(number, 2); !taken.Add(free); next++)
        {
            free = With(name, next);
        }

        return free;
    }

    static string With(string name, int number)
    {
        var end = string.Create(CultureInfo.InvariantCulture, $" {number}");
        return name[..Math.Min(name.Length, MaxCharacters - end.Length)] + end;
    }
}
