using System.Text.Json;

namespace Relations.Cli.Tests;

/// <summary>A draft keeps what the model cannot take up, where its format can hold it: reading it back finds the same.</summary>
public sealed class DraftTests : IDisposable
{
    readonly Tool tool = new Tool().With(
        "d.yaml",
        """
        format: 1
        title: T
        series: RG 59
        planes: [{ id: p1 }]
        visits:
          - { id: v1, visitors: [{ office: minister, colour: red }], from: TUR, to: AZE, dates: 2001, kind: holiday, weather: fine, ordinal: first }
          - { id: v2, visitors: [{ office: minister }], from: TUR, to: AZE, dates: 2002, kind: official, met: [minister, [1]] }
          - no record
        offices:
          - { id: minister, title: Minister, of: TUR, rank: big, mark: { a: [1, true, null] } }
        places:
          - { id: here, names: { en: Here, x1: There }, coordinates: { latitude: north, longitude: 3.5, height: 12 }, state: TUR, otherNames: none }
        people:
          - { id: lee, names: Lee, born: { calendar: julian }, died: { edtf: 1900, era: old } }
        """
    );

    [Theory]
    [InlineData("json", "d.json", "")]
    [InlineData("csv", "d-csv", "FMT004 met, FMT003 mark, FMT003 era, FMT003 x1, FMT005 edtf")]
    [InlineData(
        "xlsx",
        "d.xlsx",
        "FMT004 met, FMT003 mark, FMT003 era, FMT003 x1, FMT005 edtf, FMT003 planes, FMT004 visits"
    )]
    public void What_is_not_understood_is_kept_and_found_again(string format, string to, string lost)
    {
        var before = Faults("d.yaml");
        var outcome = tool.Run("export", format, "d.yaml", "-o", to, "--draft");
        Assert.Equal((0, ""), (outcome.Status, outcome.Output));
        var told = outcome
            .Error.Split('\n')
            .Where(line => line.Contains(": left out: ", StringComparison.Ordinal))
            .ToList();
        var gone = lost.Split(", ", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(gone.Length, told.Count);
        Assert.All(told, line => Assert.Matches("^relations: d.yaml:[0-9]+:[0-9]+: left out: ", line));

        var after = Faults(to);
        Assert.Empty(before.Except(after).Except(gone));
    }

    [Theory]
    [InlineData("csv", "d-csv")]
    [InlineData("xlsx", "d.xlsx")]
    public void A_table_hands_on_what_it_kept(string format, string to)
    {
        tool.Run("export", format, "d.yaml", "-o", to, "--draft");
        tool.Run("export", "json", to, "-o", "again.json", "--draft");
        var json = Text("again.json");
        foreach (
            var kept in (string[])
                [
                    "\"colour\": \"red\"",
                    "\"kind\": \"holiday\"",
                    "\"weather\": \"fine\"",
                    "\"ordinal\": \"first\"",
                    "\"rank\": \"big\"",
                    "\"latitude\": \"north\"",
                    "\"series\": \"RG 59\"",
                ]
        )
        {
            Assert.Contains(kept, json, StringComparison.Ordinal);
        }
    }

    string Text(string path) => System.Text.Encoding.UTF8.GetString(tool.Bytes(path));

    // What is unknown or of a wrong kind: the rule, and the last word of the field, or of the column that has no field.
    HashSet<string> Faults(string path)
    {
        using var json = JsonDocument.Parse(tool.Run("validate", path, "--format", "json").Output);
        return
        [
            .. json
                .RootElement.GetProperty("findings")
                .EnumerateArray()
                .Where(finding => finding.GetProperty("code").GetString() is "FMT003" or "FMT004" or "FMT007")
                .Select(finding =>
                {
                    var field = finding.TryGetProperty("field", out var name) ? name.GetString() : null;
                    return finding.GetProperty("code").GetString()
                        + " "
                        + LastWord(field ?? finding.GetProperty("message").GetString()!);
                }),
        ];
    }

    static string LastWord(string text) => text.Split('.', ' ', ':')[^1].Split('[')[0];

    public void Dispose() => tool.Dispose();
}
