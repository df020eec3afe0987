using System.Globalization;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>The way from a record to the values of a field, through parts and lists: <c>coordinates.latitude</c>, <c>visitors.person</c>.</summary>
sealed class FieldRoute
{
    readonly IReadOnlyList<Field> fields;

    FieldRoute(string text, IReadOnlyList<Field> fields) => (Text, this.fields) = (text, fields);

    public string Text { get; }

    /// <summary>What a value at its end is.</summary>
    public FieldKind Kind => ItemOf(fields[^1].Kind);

    /// <summary>Whether it ends with a field of the record itself that holds no list.</summary>
    public bool IsPlain => fields.Count == 1 && fields[0].Kind is not ListKind;

    /// <summary>The way that a text names in records of a shape; null where there is none.</summary>
    public static FieldRoute? Of(Shape shape, string text)
    {
        List<Field> way = [];
        Shape? within = shape;
        foreach (var name in text.Split('.'))
        {
            if (within?.Find(name) is not { } field)
            {
                return null;
            }

            way.Add(field);
            within = (ItemOf(field.Kind) as PartKind)?.Shape;
        }

        return new(text, way);
    }

    /// <summary>The places at its end, each with its value; null where it is absent there.</summary>
    public IEnumerable<(string Path, object? Value)> Values(object record) => Values(record, "", 0);

    /// <summary>A value as files spell it.</summary>
    public string TextOf(object value) =>
        (Kind, value) switch
        {
            (EnumKind words, _) => words.WordOf(value),
            (_, bool truth) => truth ? "true" : "false",
            (_, IRef reference) => reference.Id ?? "",
            (_, SourceDate date) => date.Text,
            (_, IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };

    IEnumerable<(string Path, object? Value)> Values(object part, string prefix, int at)
    {
        var (field, isLast) = (fields[at], at == fields.Count - 1);
        var path = prefix + field.Name;
        var value = field.Get(part);
        return value switch
        {
            null => isLast ? [(path, null)] : [],
            IItems items => items.Values.SelectMany((item, i) => Step(item, Numbered(path, i), at, isLast)),
            _ => Step(value, path, at, isLast),
        };
    }

    IEnumerable<(string Path, object? Value)> Step(object value, string path, int at, bool isLast) =>
        isLast ? [(path, value)] : Values(value, path + ".", at + 1);

    static string Numbered(string path, int i) => string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]");

    static FieldKind ItemOf(FieldKind kind) => kind is ListKind list ? list.Of : kind;
}
