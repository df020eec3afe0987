using System.Globalization;

namespace Relations.Cli.Tests;

public sealed class PackageTests : IDisposable
{
    const string Text = "sources/turkey-azerbaijan-political-relations.txt";

    readonly Tool tool = new Tool().WithSeed();

    public PackageTests() => Assert.Equal(0, tool.Run("export", "csv", "seed", "-o", "csv").Status);

    [Theory]
    [InlineData("csv")]
    [InlineData("csv/datapackage.json")]
    public void A_table_that_the_package_lists_and_that_is_gone_is_an_error_where_it_is_listed(string path)
    {
        File.Delete(PathOf("csv/projects.csv"));
        var outcome = tool.Run("validate", path);
        Assert.Equal(2, outcome.Status);
        Assert.Contains(
            "error[FMT001] unreadable: projects.csv is listed here, and is not in the folder\n",
            outcome.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"--> csv/datapackage.json:{LineOf("\"path\": \"projects.csv\"")}:15\n",
            outcome.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_folder_of_which_only_the_header_is_left_is_no_empty_dossier()
    {
        foreach (var table in Directory.GetFiles(PathOf("csv"), "*.csv"))
        {
            File.Delete(table);
        }

        Assert.Equal(2, tool.Run("validate", "csv").Status);
        Assert.Equal(2, tool.Run("validate", "csv/dossier.yaml").Status);
    }

    [Fact]
    public void A_column_that_the_package_lists_and_that_is_gone_is_an_error_where_it_is_listed()
    {
        Rewrite("csv/missions.csv", text => text.Replace(",opened,", ",closed_on,", StringComparison.Ordinal));
        var outcome = tool.Run("validate", "csv");
        Assert.Equal(1, outcome.Status);
        Assert.Contains(
            "error[FMT005] missing-field: missions.csv has no column opened, which is listed here",
            Flat(outcome),
            StringComparison.Ordinal
        );
        Assert.Contains($" --> csv/datapackage.json:{LineOf("\"name\": \"opened\"")}:", outcome.Output);
    }

    [Fact]
    public void Copies_that_nothing_else_misses_are_missed_by_the_package()
    {
        File.Delete(PathOf("csv/" + Text));
        Assert.DoesNotContain("listed here", tool.Run("validate", "csv").Output, StringComparison.Ordinal);
        Rewrite("csv/sources.csv", text => text.Replace(Text, "", StringComparison.Ordinal));
        var outcome = tool.Run("validate", "csv");
        Assert.Equal(2, outcome.Status);
        Assert.Contains($"{Text} is listed here, and is not in the folder", Flat(outcome), StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_that_is_no_JSON_is_an_error_at_the_place_of_the_break()
    {
        tool.With("csv/datapackage.json", "{\n  \"resources\": [,]\n}\n");
        var outcome = tool.Run("validate", "csv");
        Assert.Equal(2, outcome.Status);
        Assert.Contains(" --> csv/datapackage.json:2:17\n", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{ \"resources\": {} }")]
    [InlineData(
        "{ \"resources\": [1, [], {}, { \"path\": [\"a.csv\"] }, { \"path\": \"https://example.org/a.csv\" }] }"
    )]
    [InlineData("{ \"resources\": [{ \"path\": \"people.csv\", \"schema\": { \"fields\": [1, { \"name\": {} }] } }] }")]
    public void A_package_of_something_else_is_no_concern_of_a_dossier(string package)
    {
        tool.With("csv/datapackage.json", package);
        Assert.Equal(0, tool.Run("validate", "csv").Status);
    }

    public void Dispose() => tool.Dispose();

    // Messages without the breaks that make them fit.
    static string Flat(Outcome outcome) => outcome.Output.Replace("\n  ", " ", StringComparison.Ordinal);

    string PathOf(string path) => Path.Combine(tool.Folder, path);

    string LineOf(string text)
    {
        var lines = File.ReadAllLines(PathOf("csv/datapackage.json"));
        var at = Array.FindIndex(lines, line => line.Contains(text, StringComparison.Ordinal));
        return (at + 1).ToString(CultureInfo.InvariantCulture);
    }

    void Rewrite(string path, Func<string, string> edit)
    {
        var before = File.ReadAllText(PathOf(path));
        var after = edit(before);
        Assert.NotEqual(before, after);
        tool.With(path, after);
    }
}
