namespace Relations.Cli.Tests;

/// <summary>Where files are written, and where not.</summary>
public sealed class OutputTests : IDisposable
{
    readonly Tool tool = new Tool().WithSeed();

    [Theory]
    [InlineData("import", "seed", "-o", "seed/sub")]
    [InlineData("export", "csv", "seed", "-o", "seed/x/csv")]
    [InlineData("new", "seed/new")]
    public void No_dossier_is_written_into_another(params string[] args)
    {
        var outcome = tool.Run(args);
        Assert.Equal(2, outcome.Status);
        Assert.Contains("lies in the folder of a dossier", outcome.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(tool.Folder, args[^1])));
    }

    [Theory]
    [InlineData("", "--output names no file")]
    [InlineData("-", "--output names no file")]
    [InlineData("seed/dossier.yaml/x.md", "seed/dossier.yaml/x.md: dossier.yaml is a file, not a folder")]
    [InlineData("kept.md", "kept.md: may not be changed; it is read-only")]
    public void A_target_that_cannot_be_written_is_told_in_its_own_words(string target, string error)
    {
        tool.With("kept.md", "kept");
        File.SetAttributes(Path.Combine(tool.Folder, "kept.md"), FileAttributes.ReadOnly);
        var outcome = tool.Run("export", "md", "seed", "-o", target);
        Assert.Equal((2, $"relations: {error}\n"), (outcome.Status, outcome.Error));
        Assert.Equal("kept", Text("kept.md"));
    }

    [Fact]
    public void A_build_that_is_refused_says_what_is_left_from_an_earlier_one()
    {
        Assert.Equal(0, tool.Run("build", "seed", "-o", "out").Status);
        tool.With("seed/more.yaml", "people: [{ id: a, names: '' }]");
        var outcome = tool.Run("build", "seed", "-o", "out");
        Assert.Equal(1, outcome.Status);
        foreach (var name in (string[])["seed.xlsx", "seed.pdf"])
        {
            var file = Path.Combine("out", name);
            Assert.Contains(
                $"relations: {file} is left from an earlier build\n",
                outcome.Error,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void A_briefing_without_its_sources_leads_to_no_passage()
    {
        Assert.Equal(0, tool.Run("export", "md", "seed", "-o", "x.md", "--sections", "visits,uncertainty").Status);
        Assert.DoesNotContain("#passage-", Text("x.md"), StringComparison.Ordinal);
        Assert.Equal(0, tool.Run("export", "md", "seed", "-o", "y.md", "--sections", "visits,sources").Status);
        Assert.Contains("](#passage-1-", Text("y.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_was_edited_since_it_was_exported_is_not_written_over()
    {
        Assert.Equal(0, tool.Run("export", "csv", "seed", "-o", "csv").Status);
        Assert.Equal(0, tool.Run("export", "csv", "seed", "-o", "csv").Status);
        var edited = Text("csv/places.csv").Replace("Ganja", "Ganca", StringComparison.Ordinal);
        tool.With("csv/places.csv", edited);
        var outcome = tool.Run("export", "csv", "seed", "-o", "csv");
        Assert.Equal(2, outcome.Status);
        Assert.Contains("places.csv: was changed since it was exported", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(edited, Text("csv/places.csv"));
    }

    [Fact]
    public void A_table_that_a_later_export_has_not_goes_with_it_and_one_of_somebody_else_stays()
    {
        tool.With(
            "one/dossier.yaml",
            "{ format: 1, title: T, people: [{ id: a, names: A }], events: [{ id: e, names: E }] }"
        );
        tool.With(
            "two/dossier.yaml",
            "{ format: 1, title: T, people: [{ id: a, names: A }], places: [{ id: p, names: P }] }"
        );
        Assert.Equal(0, tool.Run("export", "csv", "one", "-o", "csv", "--draft").Status);
        Assert.Equal(0, tool.Run("export", "csv", "two", "-o", "csv", "--draft").Status);
        Assert.Equal((false, true), (tool.Exists("csv/events.csv"), tool.Exists("csv/places.csv")));
        tool.With("csv/events.csv", "id,names\ne,E\n");
        Assert.Equal(2, tool.Run("export", "csv", "two", "-o", "csv", "--draft").Status);
        Assert.True(tool.Exists("csv/events.csv"));
    }

    [Fact]
    public void A_fix_is_offered_only_where_one_can_be_made()
    {
        tool.With("nd/dossier.yaml", "{ format: 1, title: T }")
            .With("nd/people.ndjson", "{\"id\":\"a \",\"names\":\"A\"}\n");
        Assert.DoesNotContain("fix:", tool.Run("validate", "nd").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_in_capitals_is_read_with_the_others()
    {
        Assert.Equal(0, tool.Run("export", "csv", "seed", "-o", "csv").Status);
        var table = Path.Combine(tool.Folder, "csv", "citations.csv");
        File.Move(table, table[..^3] + "CSV");
        Assert.StartsWith(
            "61 records: 0 errors, 0 warnings",
            tool.Run("validate", "csv").Output.Split('\n')[^2],
            StringComparison.Ordinal
        );
    }

    string Text(string path) => System.Text.Encoding.UTF8.GetString(tool.Bytes(path));

    public void Dispose() => tool.Dispose();
}
