namespace Relations.Cli.Tests;

public sealed class ExportTests : IDisposable
{
    readonly Tool tool = new Tool().WithSeed();

    [Fact]
    public void Build_leaves_a_workbook_a_briefing_and_the_findings()
    {
        var outcome = tool.Run("build", "seed", "-o", "out");
        Assert.Equal((0, ""), (outcome.Status, outcome.Error));
        Assert.Equal("PK"u8.ToArray(), tool.Bytes("out/seed.xlsx")[..2]);
        Assert.Equal("%PDF-"u8.ToArray(), tool.Bytes("out/seed.pdf")[..5]);
        Assert.Equal((byte)'{', tool.Bytes("out/findings.json")[0]);
        Assert.Equal("<!doctype html>"u8.ToArray(), tool.Bytes("out/seed.html")[..15]);
        Assert.Equal(4, Directory.GetFiles(Path.Combine(tool.Folder, "out")).Length);
    }

    [Fact]
    public void Drawings_of_Markdown_are_files_beside_it_and_nothing_is_beside_what_goes_nowhere()
    {
        var outcome = tool.Run("export", "md", "seed", "--for", "brief", "-o", "out/my brief.md");
        Assert.Equal((0, ""), (outcome.Status, outcome.Error));
        Assert.Equal(
            ["my brief-1.svg", "my brief-2.svg", "my brief.md"],
            Directory.GetFiles(Path.Combine(tool.Folder, "out")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        var text = System.Text.Encoding.UTF8.GetString(tool.Bytes("out/my brief.md"));
        Assert.Contains("](<my%20brief-1.svg>)", text, StringComparison.Ordinal);
        Assert.Equal("<svg "u8.ToArray(), tool.Bytes("out/my brief-1.svg")[..5]);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(0, tool.Run("export", "md", "seed", "-o", "/dev/null").Status);
            Assert.False(File.Exists("/dev/null-1.svg"));
        }
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("html")]
    [InlineData("md")]
    [InlineData("xlsx")]
    public void A_blank_title_does_not_keep_a_draft_from_being_exported(string format)
    {
        tool.With("blank.yaml", "format: 1\ntitle: ''\nparties: [AZE, TUR]\n");
        var outcome = tool.Run("export", format, "blank.yaml", "--draft", "-o", "out." + format);
        Assert.Equal((0, ""), (outcome.Status, outcome.Error));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("xlsx")]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("md")]
    public void The_same_dossier_gives_the_same_bytes(string format)
    {
        foreach (var language in Languages.Codes)
        {
            Assert.Equal(0, tool.Run("export", format, "seed", "-o", "one/a", "--lang", language).Status);
            Assert.Equal(
                0,
                tool.Run("export", format, Path.Combine(tool.Folder, "seed"), "-o", "two/a", "--lang", language).Status
            );
            Assert.Equal(tool.Bytes("one/a"), tool.Bytes("two/a"));
        }
    }

    [Theory]
    [InlineData("xlsx", "foo.xls")]
    [InlineData("pdf", "foo.docx")]
    [InlineData("xlsx", "book.txt")]
    [InlineData("pdf", "briefing.2017")]
    [InlineData("docx", "briefing.DOCM")]
    [InlineData("md", "briefing.pdf")]
    public void A_name_of_another_format_is_refused(string format, string path)
    {
        var outcome = tool.Run("export", format, "seed", "-o", path);
        Assert.Equal(2, outcome.Status);
        Assert.Contains($"export {format} writes no ", outcome.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(tool.Folder, path)));
    }

    [Theory]
    [InlineData("xlsx", "BOOK.XLSX")]
    [InlineData("pdf", "briefing")]
    [InlineData("md", "briefing.txt")]
    public void A_name_that_says_nothing_else_is_taken(string format, string path) =>
        Assert.Equal(0, tool.Run("export", format, "seed", "-o", path).Status);

    [Fact]
    public void Workbooks_are_not_fixed_and_no_fix_is_advised()
    {
        tool.Change("relations.yaml", "established: 1992-01-14", "established: 14 January 1992");
        Assert.Equal(0, tool.Run("export", "xlsx", "seed", "-o", "book.xlsx", "--draft").Status);
        var report = tool.Run("validate", "book.xlsx").Output;
        Assert.Contains("14 January 1992 is not an EDTF date", report, StringComparison.Ordinal);
        Assert.DoesNotContain("= fix:", report, StringComparison.Ordinal);
        var outcome = tool.Run("fix", "book.xlsx");
        Assert.Equal(
            (2, "relations: book.xlsx: workbooks are not changed; edit the cells\n"),
            (outcome.Status, outcome.Error)
        );
        File.Copy(Path.Combine(tool.Folder, "book.xlsx"), Path.Combine(tool.Folder, "book.txt"));
        report = tool.Run("validate", "book.txt").Output;
        Assert.Contains("a zip package, not text", report, StringComparison.Ordinal);
        Assert.DoesNotContain("PK", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_usage_names_the_whole_command() =>
        Assert.EndsWith("see relations export pdf --help\n", tool.Run("export", "pdf").Error, StringComparison.Ordinal);

    [Fact]
    public void The_JSON_of_a_dossier_is_a_dossier_with_the_same_findings()
    {
        Assert.Equal(0, tool.Run("export", "json", "seed", "-o", "copy/whole.json").Status);
        File.Move(Path.Combine(tool.Folder, "copy/whole.json"), Path.Combine(tool.Folder, "seed/whole.json"));
        foreach (var file in Directory.GetFiles(Path.Combine(tool.Folder, "seed"), "*.yaml"))
        {
            File.Delete(file);
        }

        Assert.Equal(0, tool.Run("validate", "seed/whole.json", "--fail-on", "warning").Status);
        Assert.Equal(0, tool.Run("export", "json", "seed/whole.json", "-o", "again.json").Status);
        Assert.Equal(tool.Bytes("seed/whole.json"), tool.Bytes("again.json"));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("xlsx")]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("md")]
    public void A_dossier_with_errors_is_exported_as_a_draft_only(string format)
    {
        tool.Change("relations.yaml", "established: 1992-01-14", "established: 1991-10-14");
        var refused = tool.Run("export", format, "seed", "-o", "x");
        Assert.Equal(1, refused.Status);
        Assert.Contains("error[REC001]", refused.Output, StringComparison.Ordinal);
        Assert.Contains("--draft", refused.Error, StringComparison.Ordinal);
        Assert.False(tool.Exists("x"));
        Assert.Equal(0, tool.Run("export", format, "seed", "-o", "x", "--draft").Status);
        Assert.True(tool.Exists("x"));
    }

    [Fact]
    public void Build_of_a_dossier_with_errors_leaves_the_findings_only()
    {
        tool.Change("relations.yaml", "established: 1992-01-14", "established: 1991-10-14");
        Assert.Equal(1, tool.Run("build", "seed", "-o", "out").Status);
        Assert.Equal(["findings.json"], Directory.GetFiles(Path.Combine(tool.Folder, "out")).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("seed/dossier.yaml")]
    [InlineData("seed/visits.yaml")]
    [InlineData("seed/sources/turkey-azerbaijan-political-relations.txt")]
    [InlineData("seed/new.json")]
    public void No_output_replaces_or_becomes_a_file_of_the_dossier(string path)
    {
        var before = tool.Exists(path) ? tool.Bytes(path) : null;
        foreach (
            var args in (string[][])
                [
                    ["export", "json", "seed", "-o", path],
                    ["export", "xlsx", "seed", "-o", path],
                    ["validate", "seed", "--output", path],
                ]
        )
        {
            var outcome = tool.Run(args);
            Assert.Equal((2, ""), (outcome.Status, outcome.Output));
            Assert.Matches("dossier|writes no .* file", outcome.Error);
            Assert.Equal(before, tool.Exists(path) ? tool.Bytes(path) : null);
        }
    }

    [Fact]
    public void Build_into_the_folder_of_the_dossier_is_refused() =>
        Assert.Equal(2, tool.Run("build", "seed", "-o", "seed/out").Status);

    [Fact]
    public void A_picture_of_somebody_else_beside_a_briefing_is_not_written_over()
    {
        tool.With("x-1.svg", "mine");
        var refused = tool.Run("export", "md", "seed", "-o", "x.md");
        Assert.Equal(
            (2, "relations: x-1.svg: already exists, and x.md does not show it; it is not written over\n"),
            (refused.Status, refused.Error)
        );
        Assert.Equal("mine", File.ReadAllText(Path.Combine(tool.Folder, "x-1.svg")));
        Assert.False(tool.Exists("x.md"));
    }

    [Fact]
    public void A_picture_that_a_briefing_no_longer_shows_is_named()
    {
        Assert.Equal(
            (0, ""),
            (tool.Run("export", "md", "seed", "-o", "my y.md") is var one ? one.Status : 2, one.Error)
        );
        Assert.Equal(0, tool.Run("export", "md", "seed", "-o", "my y.md").Status);
        var outcome = tool.Run("export", "md", "seed", "-o", "my y.md", "--sections", "timeline");
        Assert.Equal((0, "relations: my y-2.svg is left from an earlier export\n"), (outcome.Status, outcome.Error));
    }

    public void Dispose() => tool.Dispose();
}
