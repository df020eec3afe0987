using System.Text;
using Relations.Dossiers;

namespace Relations.Rules.Tests;

public sealed class FixTests
{
    public static TheoryData<string> Codes => [.. Catalogue.All.Select(rule => rule.Info.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_fix_in_the_examples_of_a_rule_can_be_made_and_takes_its_finding_away(string code)
    {
        foreach (var example in Catalogue.Find(code)!.Examples.Where(example => example.Encoding is UTF8Encoding))
        {
            var files = new MemoryFiles().With("example.yaml", example.Dossier);
            var options = new CheckOptions { Select = [code, .. Needed(code)] };
            var offered = Checker
                .Check(DossierReader.Read(files), options)
                .Findings.Count(found => found.Fix is not null);
            var result = Fixer.Fix(DossierReader.Read(files), options, withUnsafe: true);
            Assert.Empty(result.NotMade);
            Assert.Equal(offered, result.Made.Count);
            Assert.DoesNotContain(result.After.Findings, finding => finding.Fix is not null);
        }
    }

    [Theory]
    [InlineData("199u", true, "199X")]
    [InlineData("1984?~", true, "1984%")]
    [InlineData("\" 1992 \"", true, "\"1992\"")]
    [InlineData("2017-2-22", false, "2017-02-22")]
    [InlineData("9-10 July 2017", false, "2017-07-09/2017-07-10")]
    public void A_date_is_written_anew_and_only_what_is_certain_is_safe(string date, bool isSafe, string expected)
    {
        var text = "events:\n  - id: e # e\n    names: E\n    dates: " + date + " # when\n";
        Assert.Equal(isSafe ? text.Replace(date, expected, StringComparison.Ordinal) : text, Fixed(text, false));
        Assert.Equal(text.Replace(date, expected, StringComparison.Ordinal), Fixed(text, true));
    }

    [Fact]
    public void Letter_case_is_safe_and_a_near_word_is_a_guess()
    {
        var text = "visits:\n  - { id: v, visitors: [], To: TUR, kind: Oficial }\n";
        var safe = text.Replace("To", "to", StringComparison.Ordinal);
        Assert.Equal(safe, Fixed(text, false));
        Assert.Equal(safe.Replace("Oficial", "official", StringComparison.Ordinal), Fixed(text, true));
    }

    [Fact]
    public void A_waiver_that_silences_nothing_goes_and_its_neighbour_stays()
    {
        var waivers = "{ rule: ENT002, reason: r, by: b }";
        var text =
            $"recognitions:\n  - id: a\n    by: TUR\n    of: TUR\n    waivers: [{waivers}, {waivers.Replace("ENT002", "VIS002", StringComparison.Ordinal)}]\n";
        Assert.Contains($"waivers: [{waivers}]\n", Fixed(text, false), StringComparison.Ordinal);
    }

    [Fact]
    public void A_visit_that_says_the_same_goes_and_one_that_says_more_or_is_referred_to_stays()
    {
        const string first = "visits:\n  - { id: a, visitors: [{ office: o }], to: AZE, dates: 2017-10-30 }\n";
        var same = first + "  - { id: b, visitors: [{ office: o }], to: AZE, dates: 2017-10-30 }\n";
        var more = first + "  - { id: b, visitors: [{ office: o }], to: AZE, dates: 2017-10-30, note: n }\n";
        const string referring = "statements:\n  - { id: s, kind: assessment, about: [b], text: T }\n";
        Assert.Equal(first, Fixed(same, false));
        Assert.Equal(more, Fixed(more, false));
        Assert.Equal(first, Fixed(more, true, "VIS004"));
        Assert.Equal(same + referring, Fixed(same + referring, true, "VIS004"));
    }

    [Fact]
    public void Two_records_of_one_person_become_one_in_all_files_and_no_reference_is_left_behind()
    {
        const string people = "people:\n  - { id: good, names: Felipe Calderon }\n";
        const string slip = "  - { id: slip, names: Feilipe Calderon }\n";
        const string visits =
            "visits:\n  - { id: a, visitors: [{ person: good }], from: MEX, to: USA }\n"
            + "  - { id: b, visitors: [{ person: good }], from: MEX, to: CAN }\n"
            + "  - { id: c, visitors: [{ person: slip }], from: MEX, to: GTM }\n";
        const string tenures = "tenures:\n  - { id: t, person: slip, office: president }\n";
        var files = new MemoryFiles()
            .With("dossier.yaml", "format: 1\ntitle: T\n" + people + slip)
            .With("visits.yaml", visits)
            .With("tenures.yaml", tenures);
        var result = Fixer.Fix(DossierReader.Read(files), new() { Select = ["ENT012"] }, withUnsafe: true);
        Assert.Single(result.Made);
        Assert.Equal("format: 1\ntitle: T\n" + people, Text("dossier.yaml"));
        Assert.Equal(visits.Replace("slip", "good", StringComparison.Ordinal), Text("visits.yaml"));
        Assert.Equal(tenures.Replace("slip", "good", StringComparison.Ordinal), Text("tenures.yaml"));

        string Text(string file) => Encoding.UTF8.GetString(result.Files.Read(file)!);
    }

    [Fact]
    public void What_a_dossier_lists_as_its_own_words_is_no_fault_of_a_text()
    {
        const string text =
            "title: T\nwords: [Sing Sing, Expo2020]\nevents:\n  - { id: e, names: At Sing Sing, note: On Expo2020 }\n";
        Assert.Equal(text, Fixed(text, true, "TXT"));
    }

    [Fact]
    public void A_fix_in_a_shared_node_is_reported_and_not_made()
    {
        var text =
            "visits:\n  - { id: a, visitors: [], to: AZE, dates: &d 199u }\n  - { id: b, visitors: [], to: AZE, dates: *d }\n";
        var result = Fixer.Fix(Read(text), new() { Select = ["DAT"] }, withUnsafe: false);
        Assert.Empty(result.Made);
        Assert.Equal(2, result.NotMade.Count);
        Assert.Empty(result.Files.Changed);
    }

    static IEnumerable<string> Needed(string code) => code.StartsWith("SET", StringComparison.Ordinal) ? ["ENT"] : [];

    static Dossier Read(string text) => DossierReader.Read(new MemoryFiles().With("example.yaml", text));

    // Fixing a second time changes nothing.
    static string Fixed(string text, bool withUnsafe, string codes = "")
    {
        var options = new CheckOptions
        {
            Select = codes.Length == 0 ? ["DAT", "FMT", "SET", "VIS", "ENT002"] : [codes],
        };
        var result = Fixer.Fix(Read(text), options, withUnsafe);
        var now =
            result.Files.Changed.Count == 0 ? text : Encoding.UTF8.GetString(result.Files.Changed["example.yaml"]);
        Assert.Empty(Fixer.Fix(Read(now), options, withUnsafe).Files.Changed);
        return now;
    }
}
