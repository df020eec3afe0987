using Relations.Documents;

namespace Relations.Briefings;

/// <summary>Fills the placeholders of texts, which are numbered.</summary>
static class TextSlots
{
    /// <summary>The text with its placeholders filled.</summary>
    public static Inlines With(this LocalizedString text, Language language, params ReadOnlySpan<Inlines> slots)
    {
        List<Inline> line = [];
        foreach (var (isPlaceholder, part) in MessageTemplate.PartsOf(text.In(language)))
        {
            if (isPlaceholder)
            {
                line.AddRange(InForm(slots[part[0] - '0'], part, language));
            }
            else
            {
                line.Add(part);
            }
        }

        return line;
    }

    /// <summary>The text with its placeholders filled by plain text.</summary>
    public static string With(this LocalizedString text, Language language, params ReadOnlySpan<string> slots)
    {
        var line = new System.Text.StringBuilder();
        foreach (var (isPlaceholder, part) in MessageTemplate.PartsOf(text.In(language)))
        {
            line.Append(isPlaceholder ? InForm(slots[part[0] - '0'], part, language) : part);
        }

        return line.ToString();
    }

    // What the form puts before or after a name stands beside its pieces, which may be links or in another language.
    static Inlines InForm(Inlines slot, string placeholder, Language language)
    {
        var plain = BriefingContext.Plain(slot);
        var formed = InForm(plain, placeholder, language);
        var at = plain.Length == 0 ? -1 : formed.IndexOf(plain, StringComparison.Ordinal);
        return formed == plain ? slot
            : at >= 0
                ?
                [
                    .. BriefingContext.Optional(formed[..at]),
                    .. slot,
                    .. BriefingContext.Optional(formed[(at + plain.Length)..]),
                ]
            : slot is [Text one] ? [one with { Value = formed }]
            : slot;
    }

    static string InForm(string slot, string placeholder, Language language) =>
        placeholder.Split(':', 2) is [_, var form] ? Grammar.Of(language).Inflect(slot, form) : slot;

    /// <summary>A number of things, with <c>{0}</c> for the number.</summary>
    public static string Count(this LocalizedString text, Language language, long count) =>
        text.Format(language, ("0", ArgumentValue.Of(count)));
}
