using System.Text.RegularExpressions;
using Relations.Tests;

namespace Relations.Briefings.Tests.Content;

public sealed partial class SectionReferenceTests
{
    [Fact]
    public void The_documentation_lists_every_section_in_its_order()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "briefings.md"));
        var table = page.Split("| Name | Holds |")[1].Split("\n\n")[0];
        var listed = Row().Matches(table).Select(match => match.Groups[1].Value);
        Assert.Equal(BriefingSections.All.Select(section => section.Name).Where(name => name != "title"), listed);
    }

    [GeneratedRegex(@"^\| `([a-z-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
