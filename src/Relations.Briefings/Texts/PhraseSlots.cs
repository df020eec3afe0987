using System.Globalization;
using Relations.Rules;

namespace Relations.Briefings;

/// <summary>Fills the slots of phrases.</summary>
static class PhraseSlots
{
    /// <summary>The text with its slots filled.</summary>
    public static Inlines With(this Phrase phrase, Language language, params ReadOnlySpan<Inlines> slots)
    {
        List<Inline> line = [];
        var rest = phrase.In(language);
        for (int at; (at = rest.IndexOf('{', StringComparison.Ordinal)) >= 0; rest = rest[(at + 3)..])
        {
            Add(line, rest[..at]);
            line.AddRange(slots[rest[at + 1] - '0']);
        }

        Add(line, rest);
        return line;
    }

    /// <summary>The text with its slots filled by plain text.</summary>
    public static string With(this Phrase phrase, Language language, params ReadOnlySpan<string> slots)
    {
        var text = phrase.In(language);
        for (var i = slots.Length - 1; i >= 0; i--)
        {
            text = text.Replace(
                string.Create(CultureInfo.InvariantCulture, $"{{{i}}}"),
                slots[i],
                StringComparison.Ordinal
            );
        }

        return text;
    }

    static void Add(List<Inline> line, string text)
    {
        if (text.Length > 0)
        {
            line.Add(text);
        }
    }
}

/// <summary>A number of things, with <c>{0}</c> for the number. Turkish and Azerbaijani have one form for all numbers.</summary>
sealed record Counted(string One, string Many, string Turkish, string Azerbaijani)
{
    public string In(Language language, int count) =>
        new Phrase(count == 1 ? One : Many, Turkish, Azerbaijani).With(
            language,
            count.ToString(CultureInfo.InvariantCulture)
        );
}
