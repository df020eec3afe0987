using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Finds the texts that a value holds: that of a text, one a language of a localised one, those of a date, the id of a reference.</summary>
static class TextLimits
{
    /// <summary>The first text of a value that is wanted; null where none is. Asked of every value, and so it makes nothing.</summary>
    public static string? First(FieldValue value, Func<string, bool> isWanted)
    {
        return value.Value switch
        {
            string text => If(text),
            LocalisedText text => Among(text.Translations),
            ExternalIds ids => ids.All.Select(one => one.Id).FirstOrDefault(isWanted),
            SourceDate date => If(date.Text) ?? (date.Written is { } written ? If(written) : null),
            IRef { Id: { } id } => If(id),
            _ => null,
        };

        string? If(string text) => isWanted(text) ? text : null;

        string? Among(Items<Translation> translations)
        {
            for (var i = 0; i < translations.Count; i++)
            {
                if (isWanted(translations[i].Text))
                {
                    return translations[i].Text;
                }
            }

            return null;
        }
    }
}
