using System.Text.Json;

namespace Relations.Cli.Tests;

public sealed class ExportCsvTests : IDisposable
{
    const string Text = "sources/turkey-azerbaijan-political-relations.txt";

    readonly Tool tool = new Tool().WithSeed();

    [Theory]
    [InlineData("csv")]
    [InlineData("csv/datapackage.json")]
    public void A_folder_of_CSV_is_a_dossier_in_which_the_same_is_found(string path)
    {
        Export(0);
        Assert.Equal(Found("seed"), Found(path));
        Assert.Equal(0, tool.Run("fmt", "--check", "csv/dossier.yaml").Status);
        Assert.Equal(0, tool.Run("export", "json", "seed", "-o", "one.json").Status);
        Assert.Equal(0, tool.Run("export", "json", path, "-o", "two.json").Status);
        Assert.Equal(tool.Bytes("one.json"), tool.Bytes("two.json"));
    }

    [Fact]
    public void The_baseline_goes_with_the_tables_and_knows_the_same_findings()
    {
        tool.Change("relations.yaml", "established: 1992-01-14", "established: 1991-10-14");
        Assert.Equal(0, tool.Run("validate", "seed", "--write-baseline", "seed/known.json").Status);
        tool.Change("dossier.yaml", "asOf:", "baseline: ./known.json\nasOf:");
        Assert.Equal(0, tool.Run("validate", "seed").Status);
        Export(0);
        Export(0);
        Assert.Equal(0, tool.Run("validate", "csv").Status);
    }

    [Fact]
    public void Where_nothing_is_left_to_describe_the_earlier_description_goes()
    {
        tool.With("few/dossier.yaml", "format: 1\ntitle: T\npeople: [{ id: a, names: A }]\n");
        Assert.Equal(0, tool.Run("export", "csv", "few", "-o", "few-csv").Status);
        Assert.True(tool.Exists("few-csv/datapackage.json"));
        tool.With("few/dossier.yaml", "format: 1\ntitle: T\n");
        Assert.Equal(0, tool.Run("export", "csv", "few", "-o", "few-csv").Status);
        Assert.Equal(
            ["dossier.yaml"],
            Directory.GetFiles(Path.Combine(tool.Folder, "few-csv")).Select(Path.GetFileName)
        );
    }

    [Fact]
    public void The_package_lists_each_stored_text_with_its_length_and_digest()
    {
        Export(0);
        using var package = JsonDocument.Parse(tool.Bytes("csv/datapackage.json"));
        var last = package.RootElement.GetProperty("resources").EnumerateArray().Last();
        Assert.Equal("data-package", package.RootElement.GetProperty("profile").GetString());
        Assert.Equal(Text, last.GetProperty("path").GetString());
        Assert.Equal(tool.Bytes($"csv/{Text}").Length, last.GetProperty("bytes").GetInt32());
        var digest = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(tool.Bytes($"seed/{Text}")));
        Assert.Equal("sha256:" + digest, last.GetProperty("hash").GetString());
    }

    [Fact]
    public void CSV_is_written_over_an_earlier_export_and_over_no_other_dossier()
    {
        tool.With("other/dossier.yaml", "format: 1\ntitle: T\n");
        Export(0);
        Export(0);
        Assert.Equal("relations: other: holds a dossier, and is not written into\n", Export(2, "other"));
    }

    [Fact]
    public void A_stored_text_of_an_earlier_export_is_replaced_unless_somebody_changed_it()
    {
        Export(0);
        tool.With($"seed/{Text}", "Other words.");
        Export(0, "csv", "--draft");
        Assert.Equal(tool.Bytes($"seed/{Text}"), tool.Bytes($"csv/{Text}"));
        tool.With($"csv/{Text}", "Somebody's own words.");
        Assert.Equal($"relations: csv/{Text}: is another file, and is not written over\n", Export(2, "csv", "--draft"));
        Assert.Equal("Somebody's own words."u8.ToArray(), tool.Bytes($"csv/{Text}"));
    }

    [Fact]
    public void Nothing_is_written_where_a_stored_text_would_replace_a_file_of_something_else()
    {
        tool.With($"csv/{Text}", "Somebody's own words.");
        Assert.Equal($"relations: csv/{Text}: is another file, and is not written over\n", Export(2));
        Assert.False(tool.Exists("csv/dossier.yaml"));
    }

    [Fact]
    public void A_stored_text_that_would_be_read_as_records_is_refused()
    {
        tool.With("one.yaml", "format: 1\ntitle: T\nsources:\n- {id: s, title: S, file: events.csv}\n");
        tool.With("events.csv", "id\n");
        var outcome = tool.Run("export", "csv", "one.yaml", "-o", "csv", "--draft");
        Assert.Equal(2, outcome.Status);
        Assert.StartsWith("relations: events.csv: would not be recognized as a stored text in csv; ", outcome.Error);
        Assert.False(tool.Exists("csv"));
    }

    [Fact]
    public void A_stored_text_that_is_not_there_is_named()
    {
        File.Delete(Path.Combine(tool.Folder, "seed", Text));
        Assert.Equal($"relations: {Text} is not with seed; copy it into csv\n", Export(0, "csv", "--draft"));
    }

    [Fact]
    public void A_folder_with_a_file_of_something_else_is_refused()
    {
        Export(0);
        Export(0);
        tool.With("csv/deep/people2.csv", "id\n");
        Assert.StartsWith("relations: csv: holds deep/people2.csv, ", Export(2), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("people.csv", "export", "csv", "seed", "-o", "made/here", "--draft")]
    [InlineData("people.yaml", "import", "seed", "-o", "made/here")]
    public void A_file_that_cannot_be_written_leaves_none_of_the_others(string name, params string[] args)
    {
        // A folder of stored texts has the name of a file that is written.
        tool.Change("sources.yaml", Text, $"{name}/text.txt").With($"seed/{name}/text.txt", "Words.");
        var outcome = tool.Run(args);
        Assert.Equal(2, outcome.Status);
        Assert.Equal(1, outcome.Error.Count(letter => letter == '\n'));
        Assert.False(tool.Exists("made"));
    }

    [Fact]
    public void A_table_that_cannot_be_written_leaves_the_others_as_they_were()
    {
        tool.With("csv/visits.csv/keep", "");
        Assert.StartsWith("relations: csv/visits.csv: is a folder", Export(2), StringComparison.Ordinal);
        Assert.Equal(
            ["visits.csv"],
            Directory.GetFileSystemEntries(Path.Combine(tool.Folder, "csv")).Select(Path.GetFileName)
        );
    }

    string Export(int status, string folder = "csv", params string[] more)
    {
        var outcome = tool.Run(["export", "csv", "seed", "-o", folder, .. more]);
        Assert.Equal(status, outcome.Status);
        return outcome.Error;
    }

    // Places differ, and with them the order.
    List<string> Found(string path)
    {
        using var findings = JsonDocument.Parse(tool.Run("validate", path, "--format", "json").Output);
        return
        [
            .. findings
                .RootElement.GetProperty("findings")
                .EnumerateArray()
                .Select(found => $"{found.GetProperty("code")} {found.GetProperty("message")}")
                .Order(StringComparer.Ordinal),
        ];
    }

    public void Dispose() => tool.Dispose();
}
