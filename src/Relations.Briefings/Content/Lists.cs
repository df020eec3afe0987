namespace Relations.Briefings;

/// <summary>Items as a sentence lists them: commas, and a word before the last.</summary>
static partial class Lists
{
    public static string And(IEnumerable<string> items, Language language) => Joined([.. items], AndWord, language);

    public static string Or(IEnumerable<string> items, Language language) => Joined([.. items], OrWord, language);

    static string Joined(string[] items, LocalizedString word, Language language) =>
        items.Length <= 1 ? string.Concat(items) : word.With(language, string.Join(", ", items.SkipLast(1)), items[^1]);

    [Localized("{0} and {1}")]
    static partial LocalizedString AndWord { get; }

    [Localized("{0} or {1}")]
    static partial LocalizedString OrWord { get; }
}
