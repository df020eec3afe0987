using Relations.Dossiers;

namespace Relations.Rules.Tests;

/// <summary>What messages say of values that nobody would find by the value itself.</summary>
public sealed class MessageTests
{
    [Theory]
    [InlineData("AZE, TUR", "AZE and TUR")]
    [InlineData("AZE;tur", "AZE and tur")]
    [InlineData("TUR/AZE | GEO", "TUR and AZE and GEO")]
    public void Several_ids_in_one_item_of_a_list_are_told_apart(string text, string told)
    {
        var finding = Assert.Single(Found($"agreements: [{{ id: a, title: T, parties: [\"{text}\"] }}]", "ENT001"));
        Assert.Equal($"one on a line, or an item of the list each: {told}", finding.Help);
        Assert.Null(finding.Fix);
    }

    [Theory]
    [InlineData("agreements: [{ id: a, title: T, parties: ['AZE, Türkiye'] }]")]
    [InlineData("missions: [{ id: m, sending: 'AZE, TUR', receiving: GEO, kind: embassy }]")]
    public void What_is_no_list_of_ids_gets_no_such_help(string yaml) =>
        Assert.DoesNotContain(
            "one on a line",
            Assert.Single(Found(yaml, "ENT001")).Help ?? "",
            StringComparison.Ordinal
        );

    [Fact]
    public void Several_languages_in_one_item_are_told_apart()
    {
        var finding = Assert.Single(Found("languages: ['en, tr']", "FMT013"));
        Assert.Equal("one on a line, or an item of the list each: en and tr", finding.Help);
    }

    [Theory]
    [InlineData("2017-05-22 ")]
    [InlineData("2017-05-22\u00a0")]
    public void A_space_around_a_date_is_shown_and_named(string date)
    {
        var finding = Assert.Single(Found($"events: [{{ id: e, names: E, dates: \"{date}\" }}]", "DAT001"));
        Assert.StartsWith($"\"{date}\" is not an EDTF date", finding.Message, StringComparison.Ordinal);
        Assert.Equal("write 2017-05-22, without spaces around it", finding.Help);
        Assert.True(finding.Fix is { IsSafe: true, Edit.Text: "2017-05-22" });
    }

    [Fact]
    public void A_space_around_an_address_is_shown_and_named()
    {
        var finding = Assert.Single(Found("sources: [{ id: s, title: S, url: ' https://example.org/ ' }]", "FMT014"));
        Assert.StartsWith("\" https://example.org/ \" is not a URL", finding.Message, StringComparison.Ordinal);
        Assert.Equal("write https://example.org/, without spaces around it", finding.Help);
        Assert.True(finding.Fix is { IsSafe: true, Edit.Text: "https://example.org/" });
    }

    [Theory]
    [InlineData("TUQ")]
    [InlineData("TUX")]
    [InlineData("AZB")]
    [InlineData("BUR")]
    public void No_state_is_guessed_by_the_letters_of_its_code(string code)
    {
        var finding = Assert.Single(Found($"recognitions: [{{ id: r, by: {code}, of: AZE }}]", "ENT001"));
        Assert.Null(finding.Fix);
        Assert.DoesNotContain("did you mean", finding.Help ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_without_an_id_is_never_what_was_meant()
    {
        var finding = Assert.Single(
            Found("people: [{ names: A }]\nvisits: [{ id: v, visitors: [{ person: a }], to: TUR }]", "ENT001")
        );
        Assert.Equal((null, null), (finding.Help, finding.Fix));
    }

    [Theory]
    [InlineData("mode: treety", "FMT007")]
    [InlineData("mode: [notes]", "FMT004")]
    [InlineData("mode: notes, citations: none", "FMT004")]
    [InlineData("mode: notes, between: [AZE, [TUR]]", "FMT004")]
    [InlineData("mode: notes, between: AZE", "FMT004")]
    public void What_follows_from_a_value_that_cannot_be_read_is_not_reported(string fields, string code)
    {
        var between = fields.Contains("between", StringComparison.Ordinal) ? "" : "between: [AZE, TUR], ";
        var cited = fields.Contains("citations", StringComparison.Ordinal)
            ? ""
            : ", citations: [{ source: s, paragraph: 1, reading: stated }]";
        var yaml =
            $"sources: [{{ id: s, title: S }}]\ndiplomaticRelations: [{{ id: r, {between}established: 1992-01-14, {fields}{cited} }}]";
        Assert.Equal(
            code,
            Assert
                .Single(
                    Found(yaml),
                    finding =>
                        finding.Record == "r"
                        && finding.Severity >= Severity.Info
                        && finding.Code is not ("CON001" or "REC002")
                )
                .Code
        );
    }

    [Fact]
    public void A_record_without_an_id_is_a_subject_all_the_same() =>
        Assert.Equal(
            "this record cites no source",
            Assert.Single(Found("recognitions: [{ by: TUR, of: AZE }]", "SRC001")).Message
        );

    [Fact]
    public void Ids_are_cut_in_messages_and_whole_in_the_finding()
    {
        var id = new string('a', 32_000);
        var yaml = $"recognitions: [{{ id: {id}, by: TUR, of: {id}b }}]";
        var findings = Found(yaml);
        Assert.True(findings.Count > 1);
        Assert.All(findings, finding => Assert.InRange(finding.Message.Length, 1, 300));
        Assert.All(findings, finding => Assert.InRange(finding.Help?.Length ?? 0, 0, 300));
        Assert.Contains(findings, finding => finding.Record == id);
    }

    [Theory]
    [InlineData("1991~/1993", null, "from 1991~/1993")]
    [InlineData("1991~/1993", "1994", "from 1991~/1993 to 1994")]
    [InlineData(null, "1993/1994", "to 1993/1994")]
    [InlineData("1991", "1993", "1991/1993")]
    [InlineData("1991", null, "1991/..")]
    [InlineData(null, "1993", "/1993")]
    public void Dates_that_are_intervals_are_not_written_as_ends_of_one(string? from, string? to, string written) =>
        Assert.Equal(written, Period.Of(Message.Literal("it"), Dated(from), Dated(to))!.Written.In(Language.English));

    static NamedDate Dated(string? text) =>
        new(Message.Literal("date"), new Person { Id = "p" }, "born", text is null ? null : new(text));

    static List<Finding> Found(string yaml, string? code = null) =>
        [
            .. Checker
                .Check(DossierReader.Read(new MemoryFiles().With("dossier.yaml", "format: 1\ntitle: T\n" + yaml)))
                .Findings.Where(finding => code is null || finding.Code == code),
        ];
}
