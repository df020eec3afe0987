using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Fmt016BlankText : ValueRule
{
    public override RuleInfo Info { get; } =
        new("FMT016", "blank-text", Severity.Error, "A name, title or other text by language is blank.")
        {
            Why =
                "A name of spaces satisfies a required field, and leaves a hole in every table and heading. What is not known is left out. "
                + "Blank quotes are no-passage's (SRC002).",
            Basis = "The format of dossiers: a field that is present says something.",
            Needs = "a text that may be given by language, or a spelling",
        };

    private protected override void Check(FieldValue value, Record? subject, RuleContext context)
    {
        if (
            value.Value switch
            {
                LocalisedText text => text.Translations.FirstOrDefault(static one => IsBlank(one.Text))?.Language,
                ExternalIds ids when ids.All.Any(static one => IsBlank(one.Id)) => "",
                string text when IsSpelling(value.Path) && IsBlank(text) => "",
                _ => null,
            } is
            { } language
        )
        {
            var message = language.Length == 0 ? Blank(new(value.Path)) : BlankIn(new(value.Path), language);
            context.Report(Verdict.Violated, new(subject, value.Path), message);
        }
    }

    static bool IsSpelling(string path) => path.Contains(".as[", StringComparison.Ordinal);

    // Marks without width and soft hyphens are nothing to see either.
    static bool IsBlank(string text)
    {
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter) && letter is not ('\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF'))
            {
                return false;
            }
        }

        return true;
    }

    [Message("{field} is blank")]
    private static partial Message Blank(FieldPathValue field);

    [Message("{field} is blank in {language}")]
    private static partial Message BlankIn(FieldPathValue field, string language);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Names",
            """
            places:
              - { id: baku, names: { en: Baku, az: Bakı } }
            """
        ),
        new(
            "Names that are not there",
            """
            places:
              - { id: baku, names: "" }
              - { id: ganja, names: { en: Ganja, az: " " } }
            """,
            "error baku.names: names is blank",
            "error ganja.names: names is blank in az"
        ),
    ];
}
