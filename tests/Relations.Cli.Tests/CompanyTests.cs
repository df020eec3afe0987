namespace Relations.Cli.Tests;

/// <summary>What a person at a terminal is told besides results.</summary>
public sealed class CompanyTests : IDisposable
{
    readonly Tool tool = new Tool().WithSeed();

    public void Dispose() => tool.Dispose();

    (int Status, string Screen) Run(params string[] args)
    {
        using var screen = new StringWriter { NewLine = "\n" };
        var terminal = tool.Terminal() with { Error = screen, Screen = screen };
        return (RelationsTool.Run(args, terminal), screen.ToString());
    }

    [Fact]
    public void A_build_ends_with_what_it_validated_and_wrote()
    {
        var (status, screen) = Run("build", "seed", "-o", "out");
        Assert.Equal(0, status);
        Assert.Contains(
            "61 records: 0 errors, 0 warnings, 2 info, 1 undetermined, 5 waived\n",
            screen,
            StringComparison.Ordinal
        );
        Assert.Matches("\nwrote out.seed\\.pdf \\([0-9]+ kB\\)\n", screen);
    }

    [Fact]
    public void A_folder_of_tables_is_told_with_the_number_of_files()
    {
        var (_, screen) = Run("export", "csv", "seed", "-o", "out");
        Assert.Contains(
            $"wrote {Directory.GetFiles(Path.Combine(tool.Folder, "out"), "*", SearchOption.AllDirectories).Length} files to out\n",
            screen,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Nothing_is_told_where_nobody_looks_or_with_quiet()
    {
        Assert.Equal("", Run("build", "seed", "-o", "out", "--quiet").Screen);
        Assert.Equal("", tool.Run("build", "seed", "-o", "out").Error);
    }

    [Fact]
    public void Work_that_takes_longer_is_shown_and_its_failure_is_thrown()
    {
        using var screen = new StringWriter();
        var terminal = tool.Terminal() with { Screen = screen };
        using var end = new ManualResetEventSlim();
        Assert.Equal(
            7,
            Working.Show(
                terminal,
                () =>
                {
                    end.Set();
                    return Message.Literal("reading [seed]");
                },
                () => end.Wait(TimeSpan.FromMinutes(1)) ? 7 : 0
            )
        );
        Assert.Contains("reading [seed]", screen.ToString(), StringComparison.Ordinal);
        Assert.Throws<CommandFailure>(() =>
            Working.Show(terminal, () => Message.Literal(""), () => throw new CommandFailure(Message.Literal("x")))
        );
    }

    [Theory]
    [InlineData("VTE_VERSION", "7600", true)]
    [InlineData("VTE_VERSION", "4000", false)]
    [InlineData("TERM_PROGRAM", "vscode", true)]
    [InlineData("TERM", "xterm-256color", false)]
    public void Places_are_links_where_the_terminal_has_them(string name, string value, bool expected)
    {
        using var output = new MemoryStream();
        tool.Variables[name] = value;
        RelationsTool.Run(["validate", "seed"], tool.Terminal() with { Output = output, OutputIsTerminal = true });
        var text = System.Text.Encoding.UTF8.GetString(output.ToArray());
        Assert.Equal(expected, text.Contains("\u001b]8;", StringComparison.Ordinal));
        Assert.Equal(
            expected,
            text.Contains("/seed/relations.yaml\u001b\\seed/relations.yaml:35:9\u001b]8;;", StringComparison.Ordinal)
        );
    }
}
