namespace Relations.Workbooks.Tests;

/// <summary>What the tool says of rules, it says in the language of the workbook.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData(Language.English, "A session was held before its mechanism was established.")]
    [InlineData(Language.Turkish, "Toplantı, mekanizması kurulmadan önce yapılmış.")]
    [InlineData(Language.Azerbaijani, "İclas öz mexanizmi yaradılmazdan əvvəl keçirilib.")]
    public void The_sheet_of_rules_says_what_they_flag(Language language, string expected) =>
        Assert.Contains(expected, Column("{ format: 1, title: T }", "rules", WorkbookTexts.Summary, language));

    [Theory]
    [InlineData(Language.English, "the dossier turns it off")]
    [InlineData(Language.Turkish, "dosya bu kuralı devre dışı bırakıyor")]
    [InlineData(Language.Azerbaijani, "dosye bu qaydanı deaktiv edir")]
    public void The_sheet_of_rules_says_why_one_did_not_run(Language language, string expected) =>
        Assert.Contains(
            expected,
            Column(
                "{ format: 1, title: T, rules: [{ rule: MEC002, severity: off }] }",
                "rules",
                WorkbookTexts.WhyNot,
                language
            )
        );

    static List<string> Column(string yaml, string table, LocalizedString header, Language language)
    {
        using var workbook = Made.Open(Made.Bytes(Made.Checked(yaml), language));
        return [.. Made.Rows(workbook, table).Select(row => row[header.In(language)].GetString())];
    }
}
