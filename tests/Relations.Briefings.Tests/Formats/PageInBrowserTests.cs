using System.Text.Json;
using Deque.AxeCore.Commons;
using PuppeteerSharp;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Briefings.Tests;

/// <summary>The page of the seed in a browser: axe-core finds nothing on narrow and on wide screens, and the keyboard reaches all.</summary>
public sealed class PageInBrowserTests : IDisposable
{
    const int Narrow = 320;
    const int Wide = 1280;

    readonly string folder = Directory.CreateTempSubdirectory("relations-page-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [BrowserTheory]
    [InlineData("en", BriefingAudience.Brief)]
    [InlineData("tr", BriefingAudience.Full)]
    public async Task No_rule_of_accessibility_is_broken_at_any_width_and_nothing_is_asked_for(
        string code,
        BriefingAudience audience
    )
    {
        var file = Written(code, audience);
        await using var browser = await Browser.Launch(Path.Combine(folder, "profile"));
        await using var page = await browser.NewPageAsync();
        List<string> requests = [];
        List<string> complaints = [];
        page.Request += (_, e) => requests.Add(e.Request.Url);
        page.Console += (_, e) => complaints.Add(e.Message.Text);
        foreach (var (width, scheme) in ((int, string)[])[(Narrow, "light"), (Wide, "dark")])
        {
            await Open(page, file, width);
            await page.EmulateMediaFeaturesAsync([
                new() { MediaFeature = MediaFeature.PrefersColorScheme, Value = scheme },
            ]);
            Assert.Empty(await Violations(page));
            Assert.Equal(0, await Overflow(page));
            await page.ClickAsync("button.mark");
            Assert.Empty(await Violations(page));
        }

        Assert.Equal([new Uri(file).AbsoluteUri], requests.Distinct());
        Assert.Empty(complaints);
    }

    [BrowserTheory]
    [InlineData(Narrow)]
    [InlineData(Wide)]
    public async Task The_keyboard_skips_to_the_text_and_opens_and_closes_the_passage_of_a_sentence(int width)
    {
        await using var browser = await Browser.Launch(Path.Combine(folder, "profile"));
        await using var page = await browser.NewPageAsync();
        await Open(page, Written("en", BriefingAudience.Full), width);
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("skip", await Focused(page, "className"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("text", await Focused(page, "id"));
        for (var presses = 0; await Focused(page, "className") != "mark"; presses++)
        {
            Assert.True(presses < 20, "No mark is reached.");
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Equal(0, await OpenBoxes(page));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(1, await OpenBoxes(page));
        // What has opened comes next.
        await page.Keyboard.PressAsync("Tab");
        Assert.True(
            await page.EvaluateExpressionAsync<bool>("document.activeElement.closest('.box:popover-open') !== null")
        );
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await OpenBoxes(page));
        Assert.Equal("mark", await Focused(page, "className"));
    }

    static async Task Open(IPage page, string file, int width)
    {
        await page.SetViewportAsync(new() { Width = width, Height = 900 });
        await page.GoToAsync(new Uri(file).AbsoluteUri);
    }

    static Task<string> Focused(IPage page, string property) =>
        page.EvaluateExpressionAsync<string>("document.activeElement." + property);

    static Task<int> OpenBoxes(IPage page) =>
        page.EvaluateExpressionAsync<int>("document.querySelectorAll('.box:popover-open').length");

    static Task<int> Overflow(IPage page) =>
        page.EvaluateExpressionAsync<int>(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        );

    static async Task<IReadOnlyList<string>> Violations(IPage page)
    {
        await page.EvaluateExpressionAsync(new BundledAxeScriptProvider().GetScript() + ";0");
        var found = await page.EvaluateExpressionAsync<JsonElement>(
            "axe.run().then(r => r.passes.length < 10 ? ['axe-core has hardly run'] : r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).slice(0, 3).join(' | ')))"
        );
        return [.. found.EnumerateArray().Select(one => one.GetString()!)];
    }

    string Written(string code, BriefingAudience audience)
    {
        var files = FolderFiles.OfFolder(Repository.PathOf("seeds", "turkiye-azerbaijan"));
        Assert.True(Languages.TryFromCode(code, out var language));
        var document = BriefingWriter.Compose(
            Checker.Check(DossierReader.Read(files)),
            new()
            {
                Language = language,
                Audience = audience,
                Organization = "Directorate for Bilateral Relations",
                Marking = "UNCLASSIFIED",
                HasChartTables = audience == BriefingAudience.Full,
            }
        );
        var file = Path.Combine(folder, "page.html");
        document.SaveAsHtml(file);
        return file;
    }
}
