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
            BooleanKind when form != ScalarForm.Quoted => Boolean(text),
            _ => null,
        };

    static bool IsText(ScalarForm form) => form is ScalarForm.Plain or ScalarForm.Quoted;

    static int? Integer(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    static bool? Boolean(string text) =>
        text == BooleanKind.WordOf(true) ? true
        : text == BooleanKind.WordOf(false) ? false
        : null;

    static decimal? Decimal(string text) =>
        decimal.TryParse(text, Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>What a field of this kind holds, for a message about a text that is none of that.</summary>
    public static Message Describe(FieldKind kind, string text, ScalarForm form) =>
        form == ScalarForm.Quoted ? Describe(kind)
        : kind is IntegerKind && IsInteger(text) ? FieldTexts.NumberFrom(int.MinValue, int.MaxValue)
        : kind is NumberKind && WithPoint(text) is not null ? FieldTexts.WithPoint()
        : kind is IntegerKind ? FieldTexts.Integer()
        : kind is NumberKind ? FieldTexts.Number()
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
    public static Message Describe(FieldKind kind) =>
        kind switch
        {
            TextKind => FieldTexts.Text(),
            LocalisedKind => FieldTexts.Localised(),
            IdsKind => FieldTexts.Ids(),
            AnyObjectKind => FieldTexts.AnObject(),
            DateKind => FieldTexts.Date(),
            ReferenceKind reference when reference.Targets.Count == Shapes.All.Count => FieldTexts.RecordId(),
            ReferenceKind reference => FieldTexts.RecordIdOf(
                ArgumentValue.List(reference.Targets.Select(ArgumentValue.Of), ListForm.Or)
            ),
            EnumKind words => FieldTexts.OneOf(
                ArgumentValue.List(words.Values.Select(value => ArgumentValue.Of(value.Word)))
            ),
            IntegerKind => FieldTexts.UnquotedInteger(),
            NumberKind => FieldTexts.UnquotedNumber(),
            BooleanKind => FieldTexts.TrueOrFalse(),
            _ => FieldTexts.Value(),
        };

    /// <summary>The text, cut to what a message has room for.</summary>
    public static string Shorten(string text) => text.Length <= 60 ? text : text[..57] + "...";
}
