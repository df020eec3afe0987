using System.Text;
using FluentValidation;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Cli.Tests;

/// <summary>A defect is told as one, and only what the system refuses is told as a file that cannot be written.</summary>
public sealed class DefectTests : IDisposable
{
    readonly Tool tool = new Tool().WithSeed();

    [Fact]
    public void A_rule_that_throws_ends_with_2_and_one_line_and_the_findings_still_come()
    {
        var plain = tool.Run("validate", "seed", "--fail-on", "never");
        var outcome = Run("validate", "seed", "--fail-on", "never");
        Assert.Equal((2, plain.Output), (outcome.Status, outcome.Output));
        Assert.Matches(
            "^relations: a defect, please report it: rule \\S+Throwing failed on record \\S+ and [0-9]+ other records: InvalidTimeZoneException: broken\n$",
            outcome.Error
        );
    }

    [Fact]
    public void Debug_shows_the_stack()
    {
        var outcome = Run("validate", "seed", "--debug");
        Assert.Equal(2, outcome.Status);
        Assert.Contains("\n   at Relations.Cli.Tests.DefectTests.Throwing", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json", "\"systemErrors\": [")]
    [InlineData("sarif", "\"toolExecutionNotifications\": [")]
    [InlineData("junit", "<error message=\"rule Relations.Cli.Tests.DefectTests.Throwing failed")]
    [InlineData("github", "::error title=Relations.Cli.Tests.DefectTests.Throwing::rule ")]
    [InlineData("html", "<li>rule Relations.Cli.Tests.DefectTests.Throwing failed")]
    public void Every_report_names_a_rule_that_failed(string format, string expected)
    {
        Assert.DoesNotContain(
            expected,
            tool.Run("validate", "seed", "--format", format).Output,
            StringComparison.Ordinal
        );
        var outcome = Run("validate", "seed", "--format", format);
        Assert.Equal(2, outcome.Status);
        Assert.Contains(expected, outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_wholly_checked_is_exported_as_a_draft_alone()
    {
        var outcome = Run("export", "json", "seed", "-o", "x.json");
        Assert.Equal((2, false), (outcome.Status, tool.Exists("x.json")));
        Assert.EndsWith(
            "relations: not exported because a rule failed; --draft exports despite it\n",
            outcome.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(0, Run("export", "json", "seed", "-o", "x.json", "--draft").Status);
        Assert.True(tool.Exists("x.json"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_defect_within_an_export_is_no_file_that_cannot_be_written(bool isDebug)
    {
        var thrown = new NotSupportedException("a defect of a writer");
        var failure = Assert.Throws<NotSupportedException>(() =>
            OutputFiles.Write(tool.Terminal(), "x.bin", stream => throw thrown)
        );
        Assert.Empty(Directory.EnumerateFiles(tool.Folder));
        using var error = new StringWriter();
        var status = (Failures.Of(tool.Terminal()) with { Error = error, ShowsStacks = isDebug }).StatusOf(failure);
        Assert.Equal(2, status);
        Assert.StartsWith(
            "relations: a defect of the tool, please report it: NotSupportedException: a defect of a writer\n",
            error.ToString().ReplaceLineEndings("\n"),
            StringComparison.Ordinal
        );
        Assert.Equal(isDebug, error.ToString().Contains("   at ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_system_refuses_is_a_file_that_cannot_be_written()
    {
        var failure = Assert.Throws<CommandFailure>(() =>
            OutputFiles.Write(tool.Terminal(), "x.bin", stream => throw new IOException("no space"))
        );
        Assert.Equal("x.bin: cannot be written: no space", failure.Text.ToString());
    }

    [Fact]
    public void Ctrl_C_while_a_dossier_is_checked_ends_with_130_and_leaves_nothing()
    {
        var interruption = new RunCancellation();
        var outcome = Run(
            tool.Terminal() with
            {
                Interruption = interruption,
                Rules = RuleSet.Default.Add(new Interrupting(interruption)),
            },
            "build",
            "seed",
            "-o",
            "out"
        );
        Assert.Equal((130, "", ""), (outcome.Status, outcome.Output, outcome.Error));
        Assert.False(tool.Exists("out"));
    }

    public void Dispose() => tool.Dispose();

    Outcome Run(params string[] args) =>
        Run(tool.Terminal() with { Rules = RuleSet.Default.Add(new Throwing()) }, args);

    static Outcome Run(Terminal terminal, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var status = RelationsTool.Run(args, terminal with { Output = output, Error = error });
        return new(status, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    sealed class Throwing : AbstractValidator<Visit>
    {
        public Throwing() => RuleFor(visit => visit.Id).Must(_ => throw new InvalidTimeZoneException("broken"));
    }

    sealed class Interrupting : AbstractValidator<Visit>
    {
        public Interrupting(RunCancellation interruption) =>
            RuleFor(visit => visit.Id)
                .Must(_ =>
                {
                    interruption.End(ExitStatus.Interrupted);
                    return true;
                });
    }
}
