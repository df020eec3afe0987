namespace Relations.Briefings.Tests.Content;

public sealed class SectionReferenceTests
{
    [Fact]
    public void The_documentation_lists_every_section_in_its_order()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "briefings.md")).ReplaceLineEndings("\n");
        var table = page.Split("| Name | Holds |\n|---|---|\n")[1].Split("\n\n")[0];
        var listed = table.Split('\n').Select(row => row.Split('`')[1]);
        Assert.Equal(BriefingSections.All.Select(section => section.Name).Where(name => name != "title"), listed);
    }
}
