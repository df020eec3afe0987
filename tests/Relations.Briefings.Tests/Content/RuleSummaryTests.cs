using System.Text;

namespace Relations.Briefings.Tests.Content;

/// <summary>What a rule flags is said in the language of the briefing, as it stands within a sentence.</summary>
public sealed class RuleSummaryTests
{
    [Theory]
    [InlineData(Language.English, "rule REC001 (relations begin before the recognition on record) is broken.")]
    [InlineData(Language.Turkish, "tarihler, REC001 (ilişkiler, kayıtlı tanımadan önce başlamış) kuralının ihlal")]
    [InlineData(Language.Azerbaijani, "REC001 (əlaqələr qeydə alınmış tanınmadan əvvəl başlayıb) qaydasının pozulub")]
    public void A_question_left_open_is_told_in_the_language_of_the_briefing(Language language, string expected) =>
        Assert.Contains(expected, Composed(language), StringComparison.Ordinal);

    [Theory]
    [InlineData(Language.English, "rule REC001 (relations begin before the recognition on record). Reason: Recognized")]
    [InlineData(Language.Turkish, "kural REC001 (ilişkiler, kayıtlı tanımadan önce başlamış). Gerekçe: ")]
    [InlineData(Language.Azerbaijani, "qayda REC001 (əlaqələr qeydə alınmış tanınmadan əvvəl başlayıb). Səbəb: ")]
    public void A_departure_that_is_accepted_is_told_in_the_language_of_the_briefing(
        Language language,
        string expected
    ) => Assert.Contains(expected, Composed(language), StringComparison.Ordinal);

    [Theory]
    [InlineData(Language.English, "| REC001 (relations begin before the recognition on record) |")]
    [InlineData(Language.Turkish, "| REC001 (ilişkiler, kayıtlı tanımadan önce başlamış) |")]
    [InlineData(Language.Azerbaijani, "| REC001 (əlaqələr qeydə alınmış tanınmadan əvvəl başlayıb) |")]
    public void The_table_of_findings_tells_what_a_rule_flags(Language language, string expected) =>
        Assert.Contains(expected, Composed(language), StringComparison.Ordinal);

    [Theory]
    [InlineData(Language.English, "REC001: the dossier turns it off")]
    [InlineData(Language.Turkish, "REC001: dosya bu kuralı devre dışı bırakıyor")]
    [InlineData(Language.Azerbaijani, "REC001: dosye bu qaydanı deaktiv edir")]
    public void Why_a_rule_did_not_run_is_told_in_the_language_of_the_briefing(Language language, string expected)
    {
        const string Header = "format: 1\ntitle: T\nrules: [{ rule: REC001, severity: off }]\n";
        var document = BriefingWriter.Compose(
            SampleDossier.Check(("dossier.yaml", Header)),
            new() { Language = language, Audience = BriefingAudience.Archive }
        );
        Assert.Contains($"- {expected}\n", DocumentText.Write(document), StringComparison.Ordinal);
    }

    static string Composed(Language language)
    {
        using var output = new MemoryStream();
        MarkdownRenderer.Write(
            BriefingWriter.Compose(
                SampleDossier.Check(),
                new() { Language = language, Audience = BriefingAudience.Archive }
            ),
            output
        );
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
