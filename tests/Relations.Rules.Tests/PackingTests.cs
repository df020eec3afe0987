using System.Globalization;
using Relations.Dossiers;

namespace Relations.Rules.Tests;

/// <summary>Findings that are packed say all that they said, in the same order, on any number of threads.</summary>
public sealed class PackingTests
{
    public static TheoryData<string> Codes => [.. Catalogue.All.Select(rule => rule.Info.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Packed_findings_are_those_that_are_held(string code)
    {
        var shown = 0;
        foreach (var example in Catalogue.Find(code)!.Examples)
        {
            var dossier = ExampleDossier.Read(example);
            var held = Checker.Check(dossier);
            var packed = Checker.Check(dossier, new() { MaxHeld = 0 });
            Assert.Equal(Shown(held.Findings), Shown(packed.Findings));
            Assert.Equal(Shown(held.Following), Shown(packed.Following));
            Assert.Equal(held.Count(Severity.Error), packed.Count(Severity.Error));
            Assert.Equal(held.Maybes, packed.Findings.Count(finding => finding.Verdict == Verdict.Maybe));
            shown += held.Findings.Count;
        }

        Assert.True(shown > 0);
    }

    [Fact]
    public void Halves_of_characters_stay()
    {
        var text = Message.Literal("cut \ud83d");
        var finding = new Finding("ENT001", "name", Severity.Info, Verdict.Maybe, text)
        {
            Record = "\ud800",
            Fix = new(text, true, new(EditKind.Replace, "f", -1, "p", "ə"))
            {
                More = [new(EditKind.Remove, "f", 1, "", null)],
            },
        };
        var tables = new PackedTables();
        var read = new PackingReader(new PackingWriter(tables).Write(finding), tables).Read();
        Assert.Equal(("cut \ud83d", "\ud800"), (read.Message, read.Record));
        Assert.Equal(finding.Fix, read.Fix);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Any_number_of_threads_finds_the_same(int threads)
    {
        var files = new MemoryFiles()
            .With("dossier.yaml", "format: 1\ntitle: T\nasOf: 2020-01-01\nwaivers: []\n")
            .With("people.ndjson", Lines(400, "{\"id\":\"p#\",\"names\":\"Person #\",\"born\":\"19##\"}"))
            .With(
                "visits.ndjson",
                Lines(
                    3_000,
                    "{\"id\":\"v#\",\"visitors\":[{\"person\":\"p1#\"}],\"from\":\"TUR\",\"to\":\"TUR\",\"dates\":\"1980-05-07\"}",
                    "{\"id\":\"v#\",\"visitors\":[{\"person\":\"p7\"}],\"from\":\"AZE\",\"to\":\"TUR\",\"dates\":\"1994-05-0#\"}",
                    "{\"id\":\"v#\",\"visitors\":[{\"person\":\"p#\"}],\"kind\":\"stat\",\"to\":\"XYZ\",\"waivers\":[{\"rule\":\"ENT001\",\"reason\":\"R\",\"by\":\"B\"}]}"
                )
            )
            .With("missions.yaml", "missions:\n  - { id: v1, sending: TUR, receiving: TUR, opened: 1980 }\n");
        var one = Checker.Check(DossierReader.Read(files, new() { Threads = 1 }), new() { Threads = 1 });
        var many = Checker.Check(
            DossierReader.Read(files, new() { Threads = threads }),
            new() { Threads = threads, MaxHeld = 50 }
        );
        Assert.Equal(Shown(one.Findings), Shown(many.Findings));
        Assert.Equal(Shown(one.Following), Shown(many.Following));
        Assert.Equal(Shown(one.Waived.Select(waived => waived.Finding)), Shown(many.Waived.Select(w => w.Finding)));
        Assert.True(one.Findings.Count > 3_000 && one.Waived.Count > 100);
    }

    static string Lines(int count, params string[] lines) =>
        string.Concat(
            Enumerable
                .Range(0, count)
                .Select(i =>
                    lines[i % lines.Length]
                        .Replace("##", (i % 90 + 10).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                        .Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) + "\n"
                )
        );

    static IEnumerable<string> Shown(IEnumerable<Finding> findings) => findings.Select(Shown);

    static string Shown(Finding finding) =>
        string.Join(
            '|',
            [
                finding with
                {
                    Related = [],
                    OpenDates = [],
                    HelpText = null,
                    Fix = null,
                },
                finding.Text.In(Language.Turkish),
                string.Join(
                    ',',
                    finding.Text.Arguments.Select(one => (one.Key, one.Value.Kind, one.Value.In(Language.Turkish)))
                ),
                finding.HelpText?.In(Language.French),
                string.Join(';', finding.Related),
                string.Join(';', finding.Related.Select(related => related.Text.In(Language.Turkish))),
                string.Join(';', finding.OpenDates),
                finding.Fix?.Text.In(Language.Turkish),
                finding.Fix?.IsSafe,
                finding.Fix?.Last,
                string.Join(';', finding.Fix?.Edits ?? []),
                Fingerprint.Of(finding),
            ]
        );
}
