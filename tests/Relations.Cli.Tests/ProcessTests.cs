using System.Diagnostics;

namespace Relations.Cli.Tests;

/// <summary>What only a process of its own shows: how it starts without what it is usually given, and how it ends on signals.</summary>
public sealed class ProcessTests : IDisposable
{
    static readonly string Dll = Path.Combine(AppContext.BaseDirectory, "relations.dll");
    static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    static readonly TimeSpan Long = TimeSpan.FromMinutes(10);

    readonly Tool tool = new();

    [UnixTheory]
    [InlineData("mkdir gone && cd gone && rmdir ../gone && exec dotnet \"$0\" --version", 0, "")]
    [InlineData(
        "mkdir gone && cd gone && rmdir ../gone && exec dotnet \"$0\" validate x",
        2,
        "relations: the working directory does not exist any more; change to another\n"
    )]
    [InlineData("exec dotnet \"$0\" date --format ndjson <&-", 0, "")]
    [InlineData("exec dotnet \"$0\" date 1999 >&-", 2, "relations: standard output is closed\n")]
    [InlineData("exec dotnet \"$0\" new made <&- >&-", 2, "relations: standard output is closed\n")]
    [InlineData("exec dotnet \"$0\" date 1999 2>&-", 0, "")]
    public async Task A_process_that_lacks_what_is_usually_there_ends(string script, int status, string error)
    {
        using var process = Start("/bin/sh", "-c", script, Dll);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        Assert.Equal(error, await process.StandardError.ReadToEndAsync().WaitAsync(Limit));
        await output.WaitAsync(Limit);
        await process.WaitForExitAsync().WaitAsync(Limit);
        Assert.Equal(status, process.ExitCode);
    }

    [UnixTheory]
    [InlineData("-INT", 130)]
    [InlineData("-TERM", 143)]
    public async Task A_signal_ends_the_run_with_its_status(string signal, int status)
    {
        using var process = Start("dotnet", Dll, "date", "--format", "ndjson");
        await process.StandardInput.WriteLineAsync("1999");
        await process.StandardInput.FlushAsync();
        Assert.NotNull(await process.StandardOutput.ReadLineAsync().WaitAsync(Limit));
        using var kill = Start(
            "/bin/kill",
            signal,
            process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)
        );
        await process.WaitForExitAsync().WaitAsync(Limit);
        Assert.Equal((status, ""), (process.ExitCode, await process.StandardError.ReadToEndAsync()));
    }

    [UnixFact]
    public async Task Ctrl_C_in_the_middle_of_an_export_of_a_million_rows_ends_with_130_and_leaves_nothing()
    {
        tool.With("large/dossier.yaml", "format: 1\ntitle: T\n");
        await using (var people = new StreamWriter(Path.Combine(tool.Folder, "large", "people.ndjson")))
        {
            for (var i = 0; i < 1_000_000; i++)
            {
                await people.WriteLineAsync(FormattableString.Invariant($"{{\"id\":\"p{i}\",\"names\":\"P{i}\"}}"));
            }
        }

        var before = Directory.GetFileSystemEntries(tool.Folder);
        using var process = Start("dotnet", Dll, "export", "xlsx", "large", "-o", "large.xlsx", "--draft");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        var begun = Stopwatch.StartNew();
        // A file beside the input is the one that is being written.
        while (!process.HasExited && Directory.GetFileSystemEntries(tool.Folder).Length == before.Length)
        {
            Assert.InRange(begun.Elapsed, TimeSpan.Zero, Long);
            await Task.Delay(20);
        }

        Assert.False(process.HasExited, "The export ended before it wrote anything.");
        using var kill = Start(
            "/bin/kill",
            "-INT",
            process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)
        );
        await process.WaitForExitAsync().WaitAsync(Long);
        Assert.Equal((130, "", ""), (process.ExitCode, await error, await output));
        Assert.Equal(before, Directory.GetFileSystemEntries(tool.Folder));
    }

    public void Dispose() => tool.Dispose();

    Process Start(string file, params string[] args) =>
        Process.Start(
            new ProcessStartInfo(file, args)
            {
                WorkingDirectory = tool.Folder,
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
}
