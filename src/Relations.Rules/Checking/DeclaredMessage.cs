using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>The message of a rule of a dossier, with the fields that its placeholders name.</summary>
sealed class DeclaredMessage
{
    const string Id = "id";
    const string Value = "value";

    readonly MessageTemplate template;
    readonly Dictionary<string, FieldRoute> routes;

    DeclaredMessage(MessageTemplate template, Dictionary<string, FieldRoute> routes) =>
        (this.template, this.routes) = (template, routes);

    /// <summary>The names in the placeholders of a text, in every language, that are neither id, value nor a field with one value.</summary>
    public static IEnumerable<string> UnknownIn(LocalisedText text, Func<string, FieldRoute?> routeOf) =>
        NamesIn(text).Where(name => name is not (Id or Value) && routeOf(name) is not { IsSingle: true });

    /// <summary>The message of a rule, whose placeholders are all known.</summary>
    public static DeclaredMessage Of(string code, LocalisedText text, Func<string, FieldRoute?> routeOf)
    {
        string[] names = [.. NamesIn(text)];
        var english = text.ToLocalizedString($"own.{code}.message");
        return new(
            new(english.Key, english.English, names) { Given = english.Given },
            names
                .Where(name => name is not (Id or Value))
                .ToDictionary(name => name, name => routeOf(name)!, StringComparer.Ordinal)
        );
    }

    /// <summary>The message about a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="value">What it is about in the record.</param>
    /// <param name="dossier">The dossier, which has the records that the record refers to.</param>
    public Message About(Record record, FieldPlace? value, Dossier dossier) =>
        new(
            template,
            [
                .. template.Parameters.Select(name =>
                    name == Id ? new RecordValue(record.Id)
                    : name == Value ? Shown(value)
                    : Shown(routes[name].Places(record, dossier).FirstOrDefault())
                ),
            ]
        );

    static ArgumentValue Shown(FieldPlace? place) =>
        (place?.Kind, place?.Value) switch
        {
            (_, null) => ArgumentValue.Of("–"),
            (EnumKind words, { } word) => ArgumentValue.Of(words.LabelOf(word)),
            (_, SourceDate date) => new DateValue(date.ToString()),
            (_, IRef { Id: { } id }) => new RecordValue(id),
            (_, LocalisedText text) => ArgumentValue.Of(text.ToLocalizedString("")),
            _ => ArgumentValue.Of(place.Text),
        };

    static IEnumerable<string> NamesIn(LocalisedText text) =>
        text
            .Translations.SelectMany(one => MessageTemplate.PartsOf(one.Text))
            .Where(part => part.IsPlaceholder)
            .Select(part => part.Text.Split(':', '|')[0])
            .Distinct(StringComparer.Ordinal);
}
