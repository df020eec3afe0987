using System.Text;
using Relations.Documents.Tests;

namespace Relations.Cli.Tests;

/// <summary>Briefings that are made again from the data that they carry.</summary>
public sealed class VerifyTests : IDisposable
{
    readonly Tool tool = new Tool().WithSeed();

    [Theory]
    [InlineData("--for", "brief", "--lang", "fr")]
    [InlineData("--for", "archive", "--paper", "letter", "--as-of", "2018")]
    [InlineData("--sections", "visits,missions", "--theme", "theme.json")]
    [InlineData("--chart-tables")]
    [InlineData("--between", "TUR,AZE", "--period", "2010/2020")]
    public void A_briefing_with_its_data_is_verified_byte_for_byte(params string[] options)
    {
        tool.Variables["SOURCE_DATE_EPOCH"] = "1700000000";
        tool.With(
            "theme.json",
            """{ "organization": "Example Institute", "marking": "INTERNAL", "accent": "#5B1239" }"""
        );
        Export(options);
        tool.Variables.Clear();
        var outcome = tool.Run("verify", "x.pdf");
        Assert.Equal((0, ""), (outcome.Status, outcome.Error));
        Assert.StartsWith(
            "x.pdf: the same, byte for byte, as the data in it gives: ",
            outcome.Output,
            StringComparison.Ordinal
        );
        Assert.EndsWith(" records, 0 errors\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_with_a_logo_is_too()
    {
        tool.With("logo.png", SamplePictures.Png(300, 80));
        tool.With("theme.json", """{ "logo": { "file": "logo.png", "alt": { "en": "A logo", "tr": "Bir logo" } } }""");
        Export("--theme", "theme.json");
        Assert.Equal(0, tool.Run("verify", "x.pdf").Status);
    }

    // Frozen findings count in neither, and make no draft of the one with data.
    [Fact]
    public void A_baseline_is_carried()
    {
        tool.Change("relations.yaml", "established: 1992-01-14", "established: 1991-10-14");
        Assert.Equal(0, tool.Run("validate", "seed", "--write-baseline", "seed/known.json").Status);
        tool.With(
            "seed/dossier.yaml",
            File.ReadAllText(Path.Combine(tool.Folder, "seed/dossier.yaml")) + "baseline: known.json\n"
        );
        Export();
        var outcome = tool.Run("verify", "x.pdf");
        Assert.EndsWith(" records, 0 errors\n", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(0, outcome.Status);
    }

    [Fact]
    public void A_changed_byte_is_found()
    {
        Export();
        var bytes = tool.Bytes("x.pdf");
        bytes[12] ^= 1;
        tool.With("x.pdf", bytes);
        var outcome = tool.Run("verify", "x.pdf");
        Assert.Equal(
            (1, "x.pdf: altered: the text is the same, and the files differ from byte 12 on\n"),
            (outcome.Status, outcome.Output)
        );
    }

    [Fact]
    public void A_briefing_of_other_data_is_verified_by_its_own()
    {
        Export();
        var before = tool.Bytes("x.pdf");
        tool.Change("visits.yaml", "2017-12-20", "2017-12-21");
        tool.Run("export", "pdf", "seed", "-o", "y.pdf", "--attach-data", "--draft");
        Assert.NotEqual(before, tool.Bytes("y.pdf"));
        Assert.Equal(0, tool.Run("verify", "y.pdf").Status);
    }

    [Fact]
    public void What_cannot_be_verified_is_said_in_one_line()
    {
        tool.Run("export", "pdf", "seed", "-o", "x.pdf");
        AssertFails("x.pdf", "carries no data to verify it by; export pdf --attach-data writes briefings that do");
        tool.With("not.pdf", "%PDF-1.7\nbroken");
        AssertFails("not.pdf", "not a PDF file that can be read");
        tool.With("cut.pdf", tool.Bytes("x.pdf")[..20_000]);
        AssertFails("cut.pdf", "not a PDF file that can be read");
        Assert.Equal(2, tool.Run("verify", "missing.pdf").Status);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("not JSON")]
    [InlineData("""{ "version": 1 }""")]
    public void A_broken_recipe_is_none(string text) =>
        Assert.Null(Commands.BriefingRecipeReader.Read(Encoding.UTF8.GetBytes(text)));

    void AssertFails(string file, string expected)
    {
        var outcome = tool.Run("verify", file);
        Assert.Equal((2, $"relations: {file}: {expected}\n"), (outcome.Status, outcome.Error));
    }

    void Export(params string[] options) =>
        Assert.Equal(0, tool.Run(["export", "pdf", "seed", "-o", "x.pdf", "--attach-data", .. options]).Status);

    public void Dispose() => tool.Dispose();
}
