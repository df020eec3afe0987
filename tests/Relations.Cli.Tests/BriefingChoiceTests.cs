using System.Text;

namespace Relations.Cli.Tests;

public sealed class BriefingChoiceTests : IDisposable
{
    readonly Tool tool = new Tool().WithSeed();

    [Fact]
    public void Only_the_sections_that_were_chosen_are_written()
    {
        Assert.Equal(0, tool.Run("export", "md", "seed", "-o", "x.md", "--sections", "visits, sources").Status);
        var headings = Text("x.md").Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal));
        Assert.Equal(["## Visits", "## Sources and passages"], headings);
    }

    [Fact]
    public void A_section_that_there_is_not_is_refused_with_the_nearest()
    {
        var outcome = tool.Run("export", "pdf", "seed", "-o", "x.pdf", "--sections", "vists");
        Assert.Equal(
            (2, "relations: there is no section vists (did you mean visits?)\n"),
            (outcome.Status, outcome.Error)
        );
        Assert.False(tool.Exists("x.pdf"));
    }

    [Fact]
    public void A_brief_has_sections_of_its_kind()
    {
        var outcome = tool.Run("export", "md", "seed", "-o", "x.md", "--for", "brief", "--sections", "heads");
        Assert.Equal(
            (2, "relations: --sections cannot be used with --for brief, which has its own sections\n"),
            (outcome.Status, outcome.Error)
        );
    }

    [Fact]
    public void The_paper_is_the_one_that_was_chosen()
    {
        Assert.Equal(0, tool.Run("export", "pdf", "seed", "-o", "x.pdf", "--paper", "letter").Status);
        Assert.Equal(0, tool.Run("export", "pdf", "seed", "-o", "y.pdf", "--paper", "a4").Status);
        Assert.Equal(0, tool.Run("export", "pdf", "seed", "-o", "z.pdf").Status);
        Assert.Equal(tool.Bytes("y.pdf"), tool.Bytes("z.pdf"));
        Assert.NotEqual(tool.Bytes("x.pdf"), tool.Bytes("y.pdf"));
        Assert.Equal(2, tool.Run("export", "pdf", "seed", "-o", "x.pdf", "--paper", "a5").Status);
    }

    [Fact]
    public void The_data_is_attached_where_that_is_asked_for()
    {
        Assert.Equal(0, tool.Run("build", "seed", "-o", "with", "--attach-data").Status);
        Assert.Equal(0, tool.Run("build", "seed", "-o", "without").Status);
        // The files are compressed: they add thousands of bytes, and nothing else does.
        Assert.True(tool.Bytes("with/seed.pdf").Length > tool.Bytes("without/seed.pdf").Length + 4000);
    }

    [Fact]
    public void A_theme_changes_colours_and_says_whose_the_briefing_is()
    {
        tool.With("theme.json", """{ "organization": "Example Institute", "accent": "#5B1239" }""");
        Assert.Equal(0, tool.Run("export", "pdf", "seed", "-o", "a.pdf").Status);
        Assert.Equal(0, tool.Run("export", "pdf", "seed", "-o", "b.pdf", "--theme", "theme.json").Status);
        Assert.NotEqual(tool.Bytes("a.pdf"), tool.Bytes("b.pdf"));
        Assert.Equal(0, tool.Run("export", "md", "seed", "-o", "b.md", "--theme", "theme.json").Status);
        Assert.Contains("**Example Institute**", Text("b.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "accent": "#FFCC00" }""", "accent #FFCC00 has a contrast of 1.3")]
    [InlineData("""{ "accent": "blue" }""", "accent is a colour such as #12395B, not blue")]
    [InlineData(
        """{ "motto": "x" }""",
        "unknown key motto; a theme has organization, contact, marking, accent, second and logo"
    )]
    [InlineData("""{ "organization": "\ud800" }""", "theme.json: ")]
    [InlineData("""{"foo":1}""", "theme.json: unknown key foo; ")]
    [InlineData("", "theme.json: the file is empty")]
    [InlineData("""[]""", "a theme is an object")]
    [InlineData("""{""", "theme.json:1:2: not JSON; a theme is an object such as")]
    public void A_theme_that_is_not_fit_to_be_used_is_refused(string theme, string message)
    {
        tool.With("theme.json", theme);
        var outcome = tool.Run("export", "pdf", "seed", "-o", "x.pdf", "--theme", "theme.json");
        Assert.Equal(2, outcome.Status);
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_organization_that_cannot_be_printed_is_shown_with_the_file_of_the_theme()
    {
        tool.With("theme.json", """{ "organization": "\ud83d\ude42 Institute" }""");
        var outcome = tool.Run("export", "pdf", "seed", "-o", "x.pdf", "--theme", "theme.json");
        Assert.Equal(2, outcome.Status);
        Assert.Contains(
            "theme.json: organization: \"\U0001F642 Institute\": U+1F642 is in no font",
            outcome.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Text_that_cannot_be_printed_is_shown_with_the_record_that_it_is_of()
    {
        tool.With("seed/more.yaml", "events:\n  - { id: odd, names: \"A 日付 event\" }\n");
        var outcome = tool.Run("export", "pdf", "seed", "-o", "x.pdf", "--draft");
        Assert.Equal(2, outcome.Status);
        Assert.Contains(
            "more.yaml:2:23: odd, names: \"A 日付 event\": U+65E5 U+4ED8 is in no font",
            outcome.Error,
            StringComparison.Ordinal
        );
        Assert.Single(outcome.Error.Split('\n'), line => line.Contains("more.yaml", StringComparison.Ordinal));
    }

    public void Dispose() => tool.Dispose();

    string Text(string path) =>
        path.EndsWith(".pdf", StringComparison.Ordinal)
            ? Encoding.Latin1.GetString(tool.Bytes(path))
            : Encoding.UTF8.GetString(tool.Bytes(path));
}
