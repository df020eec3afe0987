using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>
/// The words of a workbook in one language, from the file of that language beside this one. English names of fields and
/// collections that the file does not have are made from those of the files of a dossier.
/// </summary>
sealed class Texts
{
    static readonly Lazy<FrozenDictionary<Language, Texts>> Every = new(() =>
        Languages.All.ToFrozenDictionary(language => language, language => new Texts(language))
    );

    readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    readonly Language language;

    Texts(Language language)
    {
        this.language = language;
        using var file = typeof(Texts).Assembly.GetManifestResourceStream($"texts.{language.Code()}.json")!;
        using var read = JsonDocument.Parse(file);
        foreach (var section in read.RootElement.EnumerateObject())
        {
            foreach (var text in section.Value.EnumerateObject())
            {
                texts.Add($"{section.Name}.{text.Name}", text.Value.GetString()!);
            }
        }
    }

    public Language Language => language;

    public static Texts For(Language language) => Every.Value[language];

    /// <summary>The names of the words of the workbook's own, in ordinal order.</summary>
    public IEnumerable<string> Words =>
        texts.Keys.Where(name => name.StartsWith("words.", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>A word of the workbook's own, by its name in the file.</summary>
    public string this[string name] => texts["words." + name];

    /// <summary>A sentence of the workbook's own with something put into it.</summary>
    public string Format(string name, params object?[] values) =>
        string.Format(CultureInfo.InvariantCulture, this[name], values);

    /// <summary>What a field is called: as a field of its shape, or else as one of that name.</summary>
    public string Field(Shape shape, Field field) => FindField(shape, field) ?? Humanised(field.Name);

    /// <summary>What the field of a leaf is called, after the fields that it lies in.</summary>
    public string Field(Leaf leaf) =>
        leaf.Labels.Count == 0
            ? this["value"]
            : string.Join(": ", leaf.Labels.Select(label => Field(label.Shape, label.Field)));

    /// <summary>What the field of a leaf was called in workbooks of earlier versions, where that was something else; or else null.</summary>
    public string? FormerField(Leaf leaf) =>
        leaf.Labels.Count == 1 ? texts.GetValueOrDefault("former." + leaf.Path) : null;

    /// <summary>What a collection or the table of a list is called.</summary>
    public string Table(string name) => FindTable(name) ?? Humanised(name);

    /// <summary>The name of a field in this language's file; null where it has none.</summary>
    public string? FindField(Shape shape, Field field) =>
        texts.GetValueOrDefault($"fields.{shape.Name}.{field.Name}") ?? texts.GetValueOrDefault($"fields.{field.Name}");

    /// <summary>The name of a collection or of the table of a list in this language's file; null where it has none.</summary>
    public string? FindTable(string name) => texts.GetValueOrDefault("tables." + name);

    // asOf becomes As of.
    static string Humanised(string name)
    {
        var words = new StringBuilder();
        foreach (var letter in name)
        {
            words.Append(
                words.Length == 0 ? char.ToUpperInvariant(letter).ToString()
                : char.IsAsciiLetterUpper(letter) ? " " + char.ToLowerInvariant(letter)
                : letter.ToString()
            );
        }

        return words.ToString();
    }

    public override string ToString() => language.Code();
}
