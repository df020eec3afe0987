using System.Text.RegularExpressions;

namespace Relations.Cli.Tests;

/// <summary>The seed with defects of all kinds: of files, of YAML, CSV, JSON and NDJSON, of words, dates, references and quotes.</summary>
static partial class BrokenSeed
{
    /// <summary>Records that are wrong in a dossier that can be read.</summary>
    public static void Misstate(Tool tool)
    {
        tool.Change("relations.yaml", "established: 1992-01-14", "established: 1991-01-14");
        tool.Change("visits.yaml", "on February 22, 2017", "on February 23, 2017");
        tool.Change("visits.yaml", "occasion: khojaly-conference", "occasion: khojaly-conferenc");
        tool.With("seed/more.yaml", More);
        WithoutWaivers(tool);
    }

    // Their reasons are English sentences of the data.
    static void WithoutWaivers(Tool tool)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(tool.Folder, "seed"), "*.yaml"))
        {
            File.WriteAllText(file, Waivers().Replace(File.ReadAllText(file), ""));
        }
    }

    [GeneratedRegex(
        @"^(?<indent> *)waivers:\s*\n(\k<indent> .*\n|\k<indent>- .*\n)+",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Waivers();

    /// <summary>Files that cannot be read, or hold what the model lacks.</summary>
    public static void Spoil(Tool tool)
    {
        tool.Change("visits.yaml", "dates: 2017-02-22", "dates: 2017-02-30");
        tool.Change("visits.yaml", "    places: [istanbul]\n    dates: 2017-05-22", "    placez: [istanbul]");
        tool.With("seed/structure.yaml", "visits:\n  - id: a\n   bad: [1, 2\n  \"x: y\n");
        tool.With("seed/tabs.yaml", "visits:\n\t- id: a\n");
        tool.With("seed/anchors.yaml", "visits: &a\n  - *b\n");
        tool.With("seed/shape.yaml", Shape);
        tool.With(
            "seed/agreements.csv",
            "id,title,parties,signed,colour\na1,\"open,TUR|AZE,1990-13-01,red\na2,T,TUR\n"
        );
        tool.With("seed/recognitions.csv", "id;by;of\nx;TUR;AZE\n");
        tool.With(
            "seed/people.ndjson",
            "{\"id\":\"p1\",\"names\":\"A B\",\"born\":\"1990-02-31\"}\n{bad json\n{\"id\":\"p2\"}\n"
        );
        tool.With("seed/places.json", "{\"places\":[{\"id\":\"pl1\",\"latitude\":100,\"names\":\"X\"},]}");
        tool.With("seed/latin.yaml", [.. "places:\n  - id: caf"u8, 0xE9, (byte)'\n']);
    }

    const string Shape = """
        visits:
          - id: dup-one
            id: dup-two
            to: TUR
            from: TUR
            dates: 1990/1980
            ordinal: -3
          - 12
          - id: Bad Id
            to: XXX
            dates: circa 1999
            kind: 5
        nothings: [1]
        """;

    const string More = """
        missions:
          - id: m1
            waivers: [{ rule: NOPE01, reason: "" }]
            kind: embassy
            sending: TUR
            receiving: TUR
            opened: 1990
            closed: 1980
        agreements:
          - id: g1
            title: Antlaşma
            parties: [TUR]
            signed: 2099
        sources:
          - id: s9
            title: Kaynak
            url: nowhere
            file: ../../etc/passwd
            sha256: abc
            language: english
        appointments:
          - id: ap1
            person: nobody
            mission: m1
            class: ambasador
            appointed: 1991
            ended: 1990
        """;
}
