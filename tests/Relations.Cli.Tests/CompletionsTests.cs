using System.Diagnostics;

namespace Relations.Cli.Tests;

public sealed class CompletionsTests : IDisposable
{
    readonly Tool tool = new();

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Every_command_and_its_options_are_offered(string shell)
    {
        var script = tool.Run("completions", shell).Output;
        Assert.All(
            ["validate", "export", "xlsx", "fix", "unsafe", "fail-on", "warning", "completions"],
            word => Assert.Contains(word, script, StringComparison.Ordinal)
        );
        Assert.DoesNotContain('\r', script);
    }

    [Theory]
    [InlineData("relations val", "validate")]
    [InlineData("relations validate x --fail-on m", "maybe")]
    [InlineData("relations export x", "xlsx")]
    [InlineData("relations build seed --lang ", "az en fr tr")]
    [InlineData("relations fix seed --uns", "--unsafe")]
    [InlineData("relations completions p", "pwsh")]
    public void Bash_completes_what_is_begun(string line, string expected)
    {
        if (!File.Exists("/bin/bash"))
        {
            return;
        }

        tool.With("script.sh", tool.Run("completions", "bash").Output);
        var words = string.Join(' ', line.Split(' ').Select(word => $"'{word}'"));
        var start = new ProcessStartInfo("/bin/bash") { RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(
            $"source '{tool.Folder}/script.sh'; COMP_WORDS=({words}); COMP_CWORD=$((${{#COMP_WORDS[@]}}-1)); "
                + "_relations; echo \"${COMPREPLY[@]}\""
        );
        using var bash = Process.Start(start)!;
        Assert.Equal(expected, bash.StandardOutput.ReadToEnd().Trim());
        bash.WaitForExit();
    }

    public void Dispose() => tool.Dispose();
}
