using PuppeteerSharp;

namespace Relations.Briefings.Tests;

/// <summary>A browser that is installed here; tests that need it are left out, with a word, where there is none.</summary>
static class Browser
{
    static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    public static string? Path { get; } =
        Names
            .SelectMany(name =>
                (Environment.GetEnvironmentVariable("PATH") ?? "")
                    .Split(System.IO.Path.PathSeparator)
                    .Select(place => System.IO.Path.Combine(place, name))
            )
            .FirstOrDefault(File.Exists);

    /// <summary>Why tests are left out; null where they are run.</summary>
    public static string? Missing { get; } =
        Path is null ? $"no browser is installed: none of {string.Join(", ", Names)} is in PATH" : null;

    public static Task<IBrowser> Launch(string profile) =>
        Puppeteer.LaunchAsync(
            new()
            {
                ExecutablePath = Path,
                Headless = true,
                UserDataDir = profile,
                Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
            }
        );
}

/// <summary>A test that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Browser.Missing;
}
