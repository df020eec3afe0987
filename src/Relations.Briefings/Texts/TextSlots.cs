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
                line.AddRange(slots[part[0] - '0']);
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
            line.Append(isPlaceholder ? slots[part[0] - '0'] : part);
        }

        return line.ToString();
    }

    /// <summary>A number of things, with <c>{0}</c> for the number.</summary>
    public static string Count(this LocalizedString text, Language language, long count) =>
        text.Format(language, ("0", ArgumentValue.Of(count)));
}
