using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Finds the text that a value holds.</summary>
static class Texts
{
    /// <summary>Every text of a value: one of a text, one a language of a localised one, those of a date and of a reference.</summary>
    public static IEnumerable<string> Of(FieldValue value) =>
        value.Value switch
        {
            string text => [text],
            LocalisedText text => text.Translations.Select(translation => translation.Text),
            SourceDate date => [date.Text, date.Written ?? ""],
            IRef { Id: { } id } => [id],
            _ => [],
        };
}
