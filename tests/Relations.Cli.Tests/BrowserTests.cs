using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Relations.Cli.Tests;

/// <summary>The page of findings in a browser, with its script run; passed over where none is installed.</summary>
public sealed partial class BrowserTests : IDisposable
{
    static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    static readonly string? Browser = Names
        .SelectMany(name =>
            (Environment.GetEnvironmentVariable("PATH") ?? "")
                .Split(Path.PathSeparator)
                .Select(place => Path.Combine(place, name))
        )
        .FirstOrDefault(File.Exists);

    readonly Tool tool = new Tool().WithSeed();

    public void Dispose() => tool.Dispose();

    [BrowserFact]
    public void The_address_of_the_page_says_which_findings_are_shown()
    {
        tool.Change("relations.yaml", "established: 1992-01-14", "established: 1991-10-14");
        var page = Path.Combine(tool.Folder, "findings.html");
        File.WriteAllText(page, tool.Run("validate", "seed", "--format", "html").Output);

        var all = Findings(Shown(page, ""));
        Assert.Equal(10, all.Count);
        Assert.All(all, finding => Assert.False(finding.IsHidden));

        Filters(page, "#weight=error%2Cmaybe", all, finding => finding.Weight is "error" or "maybe");
        Filters(
            page,
            "#rule=CON004&record=%20kars",
            all,
            finding => finding.Rule == "CON004" && finding.Record.Contains("kars")
        );
        Filters(page, "#rule=ENT002", all, _ => false);
    }

    void Filters(string page, string fragment, IReadOnlyList<Listed> all, Func<Listed, bool> shown)
    {
        var text = Shown(page, fragment);
        var found = Findings(text);
        Assert.Equal(all.Select(finding => finding with { IsHidden = !shown(finding) }), found);
        var count = found.Count(finding => !finding.IsHidden);
        Assert.NotEqual(all.Count, count);
        Assert.Contains(
            FormattableString.Invariant($">{count} of {all.Count} shown</p>"),
            text,
            StringComparison.Ordinal
        );
    }

    /// <summary>The page as it stands when its script has run.</summary>
    string Shown(string page, string fragment)
    {
        string[] args =
        [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--user-data-dir=" + Path.Combine(tool.Folder, "profile"),
            "--dump-dom",
            new Uri(page).AbsoluteUri + fragment,
        ];
        using var process = Process.Start(
            new ProcessStartInfo(Browser!, args)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var text = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(1)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("The browser did not end.");
        }

        return text.GetAwaiter().GetResult();
    }

    static List<Listed> Findings(string page) =>
        [
            .. Finding()
                .Matches(page)
                .Select(match => new Listed(
                    match.Groups["rule"].Value,
                    match.Groups["weight"].Value,
                    match.Groups["record"].Value,
                    match.Groups["hidden"].Success
                )),
        ];

    [GeneratedRegex(
        """<li class="finding" data-rule="(?<rule>[^"]*)" data-weight="(?<weight>[^"]*)" data-record="(?<record>[^"]*)"(?<hidden> hidden="")?>""",
        RegexOptions.None,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Finding();

    sealed record Listed(string Rule, string Weight, string Record, bool IsHidden);

    sealed class BrowserFactAttribute : FactAttribute
    {
        public BrowserFactAttribute() =>
            Skip = Browser is null ? $"no browser is installed: none of {string.Join(", ", Names)} is in PATH" : null;
    }
}
