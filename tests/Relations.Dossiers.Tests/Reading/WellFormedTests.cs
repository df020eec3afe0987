using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;

namespace Relations.Dossiers.Tests;

/// <summary>Records that are read at once are those that are read node by node, with the same problems and places.</summary>
public sealed class WellFormedTests
{
    const string Own = """
        format: 1
        title: T
        ownFields:
          - { collection: visits, name: host, kind: text }
          - { collection: visits, name: guests, kind: number }
        """;

    static readonly ReadLimits AtOnce = new() { Threads = 1 };

    static readonly ReadLimits NodeByNode = new() { Threads = 1, TakesRecords = false };

    [Fact]
    public void Whatever_the_model_can_hold_is_read_alike() =>
        Generated.Records.Sample(
            records =>
            {
                foreach (var (name, lines) in Lines(records))
                {
                    Same(name, string.Join('\n', lines));
                }
            },
            iter: 60
        );

    [Fact]
    public void Mutated_lines_are_read_alike()
    {
        var random = new Random(18);
        for (var i = 0; i < 3_000; i++)
        {
            var text = Visits(8).ToArray();
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                text[random.Next(text.Length)] = (byte)(random.Next(2) == 0 ? random.Next(32, 127) : random.Next(256));
            }

            Same("visits", text);
        }
    }

    [Theory]
    [InlineData("{\"id\":\"a\",\"id\":\"b\",\"to\":\"TUR\",\"visitors\":[]}")]
    [InlineData("{\"id\":\"a\",\"to\":\"TUR\",\"visitors\":[null,{\"person\":\"p\"}]}")]
    [InlineData("{\"id\":\"a\",\"to\":null,\"visitors\":null}")]
    [InlineData("{\"id\":\"a\",\"to\":\"TUR\",\"visitors\":[],\"ordinal\":1e2}")]
    [InlineData("{\"id\":\"a\",\"to\":\"TUR\",\"visitors\":[],\"ordinal\":-0,\"kind\":\"State\"}")]
    [InlineData(
        "{\"id\":\"a\",\"to\":\"TUR\",\"visitors\":[],\"purpose\":{\"en\":null,\"tr\":\"ə\"},\"note\":\"\\u0259\"}"
    )]
    [InlineData(
        "{\"id\":\"a\",\"to\":\"TUR\",\"visitors\":[],\"purpose\":{\"en\":\"ə\",\"tr\":\"x\"},\"note\":\"\\ud800\"}"
    )]
    [InlineData("{\"id\":\"a\",\"to\":\"TUR\",\"visitors\":[],\"dates\":{\"edtf\":\"1900\"}}")]
    [InlineData("{\"id\":\"a\",\"to\":\"TUR\",\"visitors\":[],\"host\":\"H\",\"guests\":12.50}")]
    [InlineData("  {\"id\":\"əə\", \"to\" : \"TUR\",\"visitors\":[ {\"person\":\"ğ\" } ]}  \r")]
    [InlineData("{\"id\":\"a\",\"to\":\"TUR\",\"visitors\":[]} {}")]
    [InlineData("[{\"id\":\"a\"}]")]
    [InlineData("3")]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"i\\u0064\":\"a\",\"to\":\"TUR\",\"visitors\":[]}")]
    public void Unusual_lines_are_read_alike(string line)
    {
        const string Good = "{\"id\":\"g\",\"to\":\"AZE\",\"visitors\":[{\"office\":\"o\"}],\"dates\":\"1992\"}";
        Same("visits", line);
        Same("visits", $"{Good}\n{line}\n{Good}");
        Same("visits", $"\uFEFF{line}\n\n{Good}\n");
    }

    [Fact]
    public void The_dates_of_a_record_are_objects_of_their_own()
    {
        var person = "{\"id\":\"p\",\"names\":\"P\",\"born\":\"1900\",\"died\":\"1900\"}";
        var people = Read("people", Encoding.UTF8.GetBytes($"{person}\n{person}"), AtOnce).People;
        Assert.NotSame(people[0].Born, people[0].Died);
        Assert.Same(people[0].Born, people[1].Born);
    }

    [Fact]
    public void Many_chunks_are_read_alike_by_any_number_of_threads()
    {
        var lines = Visits(20_000);
        foreach (var at in (int[])[40, 1_000_000, 2_000_000, 3_000_000])
        {
            // In the middle of an id or between names, a fault that is told.
            lines[lines.AsSpan(at).IndexOf("\"to\""u8) + at + 1] = (byte)'x';
        }

        var expected = Shown(Read("visits", lines, NodeByNode));
        foreach (var threads in (int[])[1, 2, 7])
        {
            Assert.Equal(expected, Shown(Read("visits", lines, AtOnce with { Threads = threads })));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(9)]
    public void Limits_hold_alike(int depth)
    {
        var lines = Visits(40);
        foreach (
            var limits in (ReadLimits[])[new() { Depth = depth }, new() { Records = depth }, new() { Problems = depth }]
        )
        {
            Assert.Equal(
                Shown(Read("visits", lines, limits with { TakesRecords = false })),
                Shown(Read("visits", lines, limits))
            );
        }
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(9_500)]
    [InlineData(8_000)]
    [InlineData(100)]
    public void Several_files_at_once_are_read_as_one_after_the_other(int max)
    {
        var visits = Visits(4_000);
        visits[visits.AsSpan(300_000).IndexOf("\"to\""u8) + 300_001] = (byte)'x';
        var files = new MemoryFiles()
            .With("dossier.yaml", Own)
            .With("a/visits.ndjson", visits)
            .With("b.yaml", "visits:\n  - { id: yaml, to: TUR, visitors: [], gone: 1 }\n")
            .With("c.json", "{ \"visits\": [")
            .With("d/visits.ndjson", visits)
            .With("e/visits.ndjson", visits);
        var limits = new ReadLimits { Threads = 1, Records = max };
        var expected = Shown(DossierReader.Read(files, limits));
        foreach (var threads in (int[])[2, 3, 7])
        {
            Assert.Equal(expected, Shown(DossierReader.Read(files, limits with { Threads = threads })));
        }
    }

    static IEnumerable<(string Collection, string[] Lines)> Lines(IReadOnlyList<Record> records)
    {
        using var json = new MemoryStream();
        DossierWriter.WriteJson(Dossier.Create(new() { Title = LocalisedText.Plain("T") }, records), json);
        foreach (var (name, value) in JsonNode.Parse(json.ToArray())!.AsObject())
        {
            if (value is JsonArray list && Shapes.Find(name) is not null)
            {
                yield return (name, [.. list.Select(one => one!.ToJsonString())]);
            }
        }
    }

    static byte[] Visits(int count) =>
        Encoding.UTF8.GetBytes(
            string.Concat(
                Enumerable
                    .Range(0, count)
                    .Select(i =>
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $$"""{"id":"v{{i}}","visitors":[{"person":"p{{i % 7}}"},{"office":"ə"}],"from":"TUR","to":"AZE","places":["baku"],"dates":"19{{i % 90 + 10}}-01-05","kind":"official","purpose":{"en":"Ü","tr":"T"},"citations":[{"source":"s","quote":"q, “r”","reading":"stated","paragraph":{{i}}}]}"""
                        ) + "\n"
                    )
            )
        );

    static void Same(string collection, string text) => Same(collection, Encoding.UTF8.GetBytes(text));

    static void Same(string collection, byte[] text)
    {
        var expected = Read(collection, text, NodeByNode);
        var found = Read(collection, text, AtOnce);
        Assert.Equal(Shown(expected), Shown(found));
        Assert.Equal(Places(expected), Places(found));
    }

    static Dossier Read(string collection, byte[] text, ReadLimits limits) =>
        DossierReader.Read(new MemoryFiles().With("dossier.yaml", Own).With(collection + ".ndjson", text), limits);

    static string Shown(Dossier dossier)
    {
        using var json = new MemoryStream();
        DossierWriter.WriteJson(dossier, json);
        var problems = dossier.Problems.Select(problem =>
            FormattableString.Invariant(
                $"{problem.Kind} {problem.Text} {problem.HelpText} {problem.Place} {problem.Field} {problem.Record} {problem.Ordinal}"
            )
        );
        return Encoding.UTF8.GetString(json.ToArray()) + string.Join('\n', problems);
    }

    static List<string> Places(Dossier dossier)
    {
        var spots = dossier
            .Records.SelectMany(record =>
                FieldWalk
                    .Values(record)
                    .Select(value => value.Path)
                    .Concat([
                        "",
                        "id",
                        "gone",
                        "citations[0].gone",
                        "citations[9]",
                        "visitors[0].person.x",
                        "names.en",
                        "dates",
                    ])
                    .Distinct()
                    .Select(path => new FieldRef(record, path))
            )
            .ToList();
        var found = new RecordLocator(dossier).Find(spots);
        return
        [
            .. spots.Select(spot =>
                FormattableString.Invariant(
                    $"{spot.Record!.Origin.Ordinal} {spot.Path} {found.GetValueOrDefault(spot)}"
                )
            ),
        ];
    }
}
