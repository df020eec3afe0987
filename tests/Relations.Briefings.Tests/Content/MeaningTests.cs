using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Briefings.Tests.Content;

/// <summary>What a briefing says is what the records say, and no more.</summary>
public sealed class MeaningTests
{
    const string People = "people: [{ id: p, names: Lennart Meri }]\noffices: [{ id: o, title: Minister, of: EST }]\n";

    [Theory]
    [InlineData("inferred", "On 5 March 1992 the President visited Finland.", "inferred", "Mr Meri went.", false)]
    [InlineData("stated", "On 5 March 1992 the President visited Finland.", "inferred", "Mr Meri went.", false)]
    [InlineData("inferred", "On 5 March the President visited Finland.", "stated", "Mr Meri went.", true)]
    [InlineData("stated", "On 6 March 1992 the President visited Finland.", "inferred", "Mr Meri went.", true)]
    [InlineData("stated", "In March 1992 the President visited Finland.", "inferred", "Mr Meri went.", true)]
    [InlineData("stated", "On 5 March the President visited Finland.", "stated", "Mr Meri went.", false)]
    public void A_date_is_inferred_where_no_quote_says_it(
        string first,
        string quote,
        string second,
        string other,
        bool isInferred
    )
    {
        var text = Composed(
            $$"""
            {{People}}visits:
              - id: v
                visitors: [{ person: p }]
                from: EST
                to: FIN
                dates: 1992-03-05
                citations:
                  - { source: s, quote: "{{quote}}", reading: {{first}}, note: n }
                  - { source: s, quote: "{{other}}", reading: {{second}}, note: n }
            """
        );
        Assert.Contains("5 March 1992", text, StringComparison.Ordinal);
        Assert.Equal(isInferred, text.Contains("5 March 1992 (inferred)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.English, "met: Lennart Meri; Minister (Estonia)")]
    [InlineData(Language.Turkish, "görüşülen: Lennart Meri; Minister (Estonya)")]
    [InlineData(Language.Azerbaijani, "görüşülən: Lennart Meri; Minister (Estoniya)")]
    public void Those_met_are_told_apart_from_their_offices(Language language, string expected) =>
        Assert.Contains(
            expected,
            Composed(
                People + "visits: [{ id: v, visitors: [], from: FIN, to: EST, dates: 1992-03-05, met: [p, o] }]\n",
                language
            ),
            StringComparison.Ordinal
        );

    static string Composed(string records, Language language = Language.English, string parties = "EST, FIN") =>
        DocumentText.Write(BriefingWriter.Compose(Check(records, parties), new() { Language = language }));

    static CheckResult Check(string records, string parties)
    {
        var files = new MemoryFiles()
            .With("dossier.yaml", $"format: 1\ntitle: T\nparties: [{parties}]\nasOf: 2020-12-31\n")
            .With("records.yaml", records);
        return Checker.Check(DossierReader.Read(files), new() { Select = ["SRC001"] });
    }
}
