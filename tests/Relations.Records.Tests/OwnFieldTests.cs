using System.Text;
using System.Text.Json.Nodes;
using Relations.Briefings;
using Relations.Dossiers;
using Relations.Rules;
using Relations.Workbooks;

namespace Relations.Records.Tests;

/// <summary>Fields that a dossier adds: they are read, checked and written as those of the model are, in every format.</summary>
public sealed class OwnFieldTests
{
    const string Header = """
        format: 1
        title: T
        parties: [TUR, AZE]
        languages: [en, tr]
        asOf: 2020-12-31
        ownFields:
          - on: visits
            name: protocolNumber
            kind: text
            label: { en: Protocol number, tr: Protokol numarası }
            description: The number in the register of protocol.
          - { on: visits, name: aims, kind: localised-text }
          - { on: visits, name: announced, kind: date, label: Announced on }
          - { on: visits, name: guests, kind: integer }
          - { on: visits, name: cost, kind: number }
          - { on: visits, name: televised, kind: boolean }
          - on: visits
            name: security
            kind: word
            words:
              - { word: low }
              - { word: very-high, label: { en: very high, tr: çok yüksek }, description: Streets are closed. }
          - { on: visits, name: escort, kind: reference, to: people, label: Note }
          - { on: visits, name: cars, kind: text, list: true }
          - { on: visits, name: motorcades, kind: integer, list: true }
          - { on: visits, name: hosts, kind: reference, to: people, list: true }
          - { on: visits, name: risks, kind: word, list: true, words: [{ word: storm }, { word: protest }] }
          - { on: people, name: cardNumber, kind: text }
        """;

    const string Records = """
        people:
          - { id: guest, names: A Guest, cardNumber: 0017 }
          - { id: host, names: A Host }
        visits:
          - id: visit
            visitors: [{ person: guest }]
            from: TUR
            to: AZE
            dates: 2001-05-04
            protocolNumber: "007"
            aims: { en: Trade, tr: Ticaret }
            announced: { edtf: 2001-04, calendar: gregorian, written: in April }
            guests: -12
            cost: 12.50
            televised: false
            security: very-high
            escort: host
            cars: [first, "2", ""]
            motorcades: [3, 1]
            hosts: [host, guest]
            risks: [protest, storm]
          - { id: other, visitors: [{ person: guest }], from: TUR, to: AZE, dates: 2002, televised: true, cars: [], risks: [] }
          - { id: plain, visitors: [{ person: guest }], from: TUR, to: AZE, dates: 2003 }
        """;

    static readonly Lazy<Dossier> Dossier = new(() => Read(Header + "\n" + Records));

    static Dossier Read(string yaml) => DossierReader.Read(new MemoryFiles().With("dossier.yaml", yaml));

    static CheckResult Checked(string yaml) => Checker.Check(Read(yaml));

    [Fact]
    public void Values_are_read_by_their_kind()
    {
        var visit = Dossier.Value.Visits[0];
        Assert.Empty(Dossier.Value.Problems);
        Assert.Equal("007", visit.Own.Find("protocolNumber"));
        Assert.Equal("Ticaret", ((LocalisedText)visit.Own.Find("aims")!).In(Language.Turkish));
        Assert.Equal("in April", ((SourceDate)visit.Own.Find("announced")!).Written);
        Assert.Equal(
            (-12, 12.50m, false),
            (visit.Own.Find("guests"), visit.Own.Find("cost"), visit.Own.Find("televised"))
        );
        Assert.Equal("very-high", visit.Own.Find("security"));
        Assert.Equal(new Ref<Person>("host"), visit.Own.Find("escort"));
        Assert.Equal(["first", "2", ""], (Items<string>)visit.Own.Find("cars")!);
        Assert.Equal([3, 1], (Items<int>)visit.Own.Find("motorcades")!);
        Assert.Equal(12, visit.Own.Count);
        Assert.Equal("0017", Dossier.Value.People[0].Own.Find("cardNumber"));
        Assert.Equal(0, Dossier.Value.Visits[2].Own.Count);
    }

    [Fact]
    public void A_record_is_equal_to_one_with_the_same_values_alone()
    {
        var again = Read(Header + "\n" + Records);
        Assert.Equal(Dossier.Value.Records, again.Records);
        var other = Read(Header + "\n" + Records.Replace("guests: -12", "guests: 12", StringComparison.Ordinal));
        Assert.NotEqual(Dossier.Value.Visits[0], other.Visits[0]);
    }

    [Fact]
    public void Where_they_are_declared_in_a_file_makes_no_difference()
    {
        var below = Read(Records + "\n" + Header);
        Assert.Empty(below.Problems);
        Assert.Equal(Dossier.Value.Records.ToHashSet(), [.. below.Records]);
        var json = JsonNode.Parse(OwnFieldFormats.Json(Dossier.Value))!.AsObject();
        var own = json["ownFields"]!.DeepClone();
        json.Remove("ownFields");
        json["ownFields"] = own;
        var read = DossierReader.Read(new MemoryFiles().With("dossier.json", json.ToJsonString()));
        Assert.Empty(read.Problems);
        Assert.Equal(Dossier.Value.Visits.ToHashSet(), [.. read.Visits]);
    }

    [Theory]
    [InlineData("yaml")]
    [InlineData("yaml folder")]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("csv")]
    [InlineData("xlsx en")]
    [InlineData("xlsx tr")]
    [InlineData("xlsx az")]
    [InlineData("xlsx fr")]
    public void They_survive_every_format(string format)
    {
        var again = DossierReader.Read(
            OwnFieldFormats.Written(Dossier.Value, format),
            formats: [WorkbookFormat.Instance]
        );
        Assert.Empty(again.Problems);
        Assert.Equal(Dossier.Value.Header, again.Header);
        Assert.Equal(OwnFieldFormats.Json(Dossier.Value), OwnFieldFormats.Json(again));
        Assert.Equal(Dossier.Value.Records.ToHashSet(), [.. again.Records]);
    }

    [Fact]
    public void What_is_written_in_YAML_is_as_fmt_lays_it_out()
    {
        foreach (var (path, write) in FolderWriter.Yaml(Dossier.Value))
        {
            var content = OwnFieldFormats.Bytes(write);
            var formatted = Formatter.Format(content, path == "dossier.yaml" ? null : Dossier.Value.Collections);
            Assert.Equal(Encoding.UTF8.GetString(content), Encoding.UTF8.GetString(formatted.Content!));
        }
    }

    [Fact]
    public void Fmt_puts_them_before_what_all_records_have_and_keeps_their_values()
    {
        var jumbled =
            Header + "\n" + "visits:\n  - { note: N, cost: 1.50, guests: 2, to: AZE, protocolNumber: '1', id: v }\n";
        var formatted = Encoding.UTF8.GetString(Formatter.Format(Encoding.UTF8.GetBytes(jumbled)).Content!);
        Assert.EndsWith(
            "visits:\n  - id: v\n    to: AZE\n    protocolNumber: \"1\"\n    guests: 2\n    cost: 1.50\n    note: N\n",
            formatted,
            StringComparison.Ordinal
        );
        Assert.Equal(OwnFieldFormats.Json(Read(jumbled)), OwnFieldFormats.Json(Read(formatted)));
    }

    [Theory]
    [InlineData("guests: many", "FMT004", "guests", "expected a whole number")]
    [InlineData("televised: \"true\"", "FMT004", "televised", "expected true or false without quotes, found true")]
    [InlineData("security: hihg", "FMT007", "security", "unknown security: hihg")]
    [InlineData("escort: ghost", "ENT001", "escort", "ghost")]
    [InlineData("escort: AZE", "ENT001", "escort", "AZE stands in states: expected an id of people")]
    [InlineData("announced: 2001-13", "DAT003", "announced", "2001-13")]
    [InlineData("motorcades: [1, x]", "FMT004", "motorcades[1]", "expected a whole number")]
    [InlineData("protocolNumbr: 1", "FMT003", "protocolNumbr", "Visit has no field protocolNumbr")]
    public void Values_are_checked_as_those_of_other_fields(string member, string code, string field, string message)
    {
        var record = $"visits:\n  - {{ id: visit, visitors: [{{ person: guest }}], to: AZE, {member} }}\n";
        var finding = Assert.Single(
            Checked(Header + "\npeople: [{ id: guest, names: G }]\n" + record).Findings,
            finding => finding.Field == field
        );
        Assert.Equal((code, "visit"), (finding.Code, finding.Record));
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.NotNull(finding.Place);
    }

    [Fact]
    public void A_source_need_not_state_their_dates()
    {
        var files = new MemoryFiles()
            .With("sources/a.txt", "The guest came on May 4, 2001.\n")
            .With(
                "dossier.yaml",
                Header
                    + "\nsources: [{ id: a, title: A, file: sources/a.txt }]\npeople: [{ id: guest, names: The guest }]\n"
                    + "visits:\n  - id: visit\n    visitors: [{ person: guest }]\n    to: AZE\n    dates: 2001-05-04\n"
                    + "    announced: 1999-01-02\n"
                    + "    citations: [{ source: a, quote: \"The guest came on May 4, 2001\", reading: stated }]\n"
            );
        Assert.DoesNotContain(
            Checker.Check(DossierReader.Read(files)).Findings,
            finding => finding.Field == "announced"
        );
    }

    [Fact]
    public void The_schema_of_the_dossier_knows_them_and_the_general_one_does_not()
    {
        var schema = JsonNode.Parse(SchemaWriter.Write(Dossier.Value.Collections))!;
        var visit = schema["definitions"]!["Visit"]!["properties"]!;
        Assert.Equal("integer", (string?)visit["guests"]!["type"]);
        Assert.Equal("boolean", (string?)visit["televised"]!["type"]);
        Assert.Equal("The number in the register of protocol.", (string?)visit["protocolNumber"]!["description"]);
        Assert.Contains(
            "very-high",
            schema["definitions"]!["Visit.security"]!.ToJsonString(),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("televised", SchemaWriter.Write(), StringComparison.Ordinal);
        Assert.Contains(
            "| `televised` | true or false",
            FieldReference.Write(Dossier.Value.Collections),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_briefing_tells_of_them()
    {
        var text = DocumentText.Write(
            BriefingWriter.Compose(Checker.Check(Dossier.Value), new() { Language = Language.Turkish })
        );
        Assert.All(
            ["Diğer ayrıntılar", "Protokol numarası: 007", "çok yüksek", "A Host", "Ticaret", "hayır", "Cost: 12.50"],
            words => Assert.Contains(words, text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Differences_name_them()
    {
        var other = Read(Header + "\n" + Records.Replace("guests: -12", "guests: 12", StringComparison.Ordinal));
        var difference = Assert.Single(Differences.Between(Dossier.Value, other));
        Assert.Equal(
            ("guests", "-12", "12"),
            Assert.Single(difference.Fields) is var f ? (f.Path, f.Old, f.New) : default
        );
    }
}
