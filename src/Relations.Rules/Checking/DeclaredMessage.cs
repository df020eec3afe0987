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

    /// <summary>The names in the placeholders of a text, in every language, that are neither id, value nor a field of a shape.</summary>
    public static IEnumerable<string> UnknownIn(LocalisedText text, Shape shape) =>
        NamesIn(text).Where(name => name is not (Id or Value) && FieldRoute.Of(shape, name) is not { IsPlain: true });

    /// <summary>The message of a rule, whose placeholders are all known.</summary>
    public static DeclaredMessage Of(string code, LocalisedText text, Shape shape)
    {
        string[] names = [.. NamesIn(text)];
        var english = text.ToLocalizedString($"own.{code}.message");
        return new(
            new(english.Key, english.English, names) { Given = english.Given },
            names
                .Where(name => name is not (Id or Value))
                .ToDictionary(name => name, name => FieldRoute.Of(shape, name)!, StringComparer.Ordinal)
        );
    }

    /// <summary>The message about a record.</summary>
    public Message About(Record record, FieldRoute? of, object? value) =>
        new(
            template,
            [
                .. template.Parameters.Select(name =>
                    name == Id ? new RecordValue(record.Id)
                    : name == Value ? Shown(of, value)
                    : Shown(routes[name], routes[name].Values(record).First().Value)
                ),
            ]
        );

    static ArgumentValue Shown(FieldRoute? route, object? value) =>
        (route?.Kind, value) switch
        {
            (_, null) or (null, _) => ArgumentValue.Of("–"),
            (EnumKind words, _) => ArgumentValue.Of(words.LabelOf(value!)),
            (_, SourceDate date) => new DateValue(date.ToString()),
            (_, IRef { Id: { } id }) => new RecordValue(id),
            (_, LocalisedText text) => ArgumentValue.Of(text.ToLocalizedString("")),
            _ => ArgumentValue.Of(route!.TextOf(value!)),
        };

    static IEnumerable<string> NamesIn(LocalisedText text) =>
        text
            .Translations.SelectMany(one => MessageTemplate.PartsOf(one.Text))
            .Where(part => part.IsPlaceholder)
            .Select(part => part.Text.Split(':', '|')[0])
            .Distinct(StringComparer.Ordinal);
}
