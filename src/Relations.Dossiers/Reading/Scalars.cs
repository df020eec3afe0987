using System.Globalization;

namespace Relations.Dossiers;

/// <summary>Makes values from the text of scalars.</summary>
static class Scalars
{
    const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>The value, or null where the text or its form does not fit the kind.</summary>
    public static object? Parse(FieldKind kind, string text, ScalarForm form) =>
        kind switch
        {
            TextKind when IsText(form) => text,
            LocalisedKind when IsText(form) => LocalisedText.Plain(text),
            DateKind when IsText(form) => new SourceDate(text),
            ReferenceKind reference when IsText(form) => reference.Make(text),
            EnumKind words when IsText(form) => words.Values.FirstOrDefault(word => word.Word == text)?.Value,
            IntegerKind when form != ScalarForm.Quoted => Integer(text),
            NumberKind when form != ScalarForm.Quoted => Decimal(text),
            _ => null,
        };

    static bool IsText(ScalarForm form) => form is ScalarForm.Plain or ScalarForm.Quoted;

    static int? Integer(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    static decimal? Decimal(string text) =>
        decimal.TryParse(text, Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>What a field of this kind holds, for a message about a text that is none of that.</summary>
    public static string Describe(FieldKind kind, string text, ScalarForm form) =>
        form == ScalarForm.Quoted ? Describe(kind)
        : kind is IntegerKind && IsInteger(text)
            ? string.Create(CultureInfo.InvariantCulture, $"a number from {int.MinValue} to {int.MaxValue}")
        : kind is NumberKind && WithPoint(text) is not null ? "a number with a decimal point"
        : kind is IntegerKind ? "a whole number"
        : kind is NumberKind ? "a number"
        : Describe(kind);

    /// <summary>A number that is written with a decimal comma, as it is written here; null for any other text.</summary>
    public static string? WithPoint(string text) =>
        text.Count(letter => letter == ',') == 1
        && text.Replace(',', '.') is var pointed
        && text[^1] != ','
        && Decimal(pointed) is not null
        && !text.Contains('.', StringComparison.Ordinal)
            ? pointed
            : null;

    static bool IsInteger(string text) =>
        text.Length > 0 && text.TrimStart('-', '+') is { Length: > 0 } digits && digits.All(char.IsAsciiDigit);

    /// <summary>What a field of this kind holds, for a message.</summary>
    public static string Describe(FieldKind kind) =>
        kind switch
        {
            TextKind => "text",
            LocalisedKind => "text, or an object of texts by language code",
            DateKind => "a date as text",
            ReferenceKind reference when reference.Targets.Count == Shapes.All.Count => "the id of a record",
            ReferenceKind reference => "the id of a record of " + string.Join(" or ", reference.Targets),
            EnumKind words => "one of " + string.Join(", ", words.Values.Select(value => value.Word)),
            IntegerKind => "a whole number, without quotes",
            NumberKind => "a number, without quotes",
            _ => "a value",
        };

    /// <summary>The text, cut to what a message has room for.</summary>
    public static string Shorten(string text) => text.Length <= 60 ? text : text[..57] + "...";
}
