using System.Globalization;
using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>The texts of a workbook in one language.</summary>
sealed record WorkbookWording(Language Language)
{
    public static WorkbookWording For(Language language) => new(language);

    /// <summary>A text as it is.</summary>
    public string In(LocalizedString text) => text.In(Language);

    /// <summary>A text with its numbered placeholders filled.</summary>
    public string Format(LocalizedString text, params object?[] values) =>
        string.Format(CultureInfo.InvariantCulture, text.In(Language), values);

    /// <summary>What the field of a leaf is called, after the fields that it lies in.</summary>
    public string Field(FlatField leaf) =>
        leaf.Labels.Count == 0
            ? In(WorkbookTexts.Value)
            : string.Join(": ", leaf.Labels.Select(label => In(label.Field.Label)));

    /// <summary>What the field of a leaf was called in workbooks of earlier versions, where that was something else; or else null.</summary>
    public string? FormerField(FlatField leaf) =>
        leaf.Labels.Any(label => Former(label.Field) is not null)
            ? string.Join(": ", leaf.Labels.Select(label => Former(label.Field) ?? In(label.Field.Label)))
            : null;

    /// <summary>What a key column was called in workbooks of earlier versions; null where that was the same.</summary>
    public string? FormerKey(KeyColumn key) =>
        key == KeyColumn.Record ? LanguageCatalogue.Find(Language, "workbooks.former.record") : null;

    string? Former(Field field) => LanguageCatalogue.Find(Language, "dossiers.former." + field.Name);

    /// <summary>What a collection or the table of a list is called.</summary>
    public string Table(string name) => In(TableTexts.Of(name));
}
