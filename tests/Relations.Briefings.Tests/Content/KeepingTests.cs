namespace Relations.Briefings.Tests.Content;

/// <summary>What stands at the foot of a page is never alone without what it is about.</summary>
public sealed class KeepingTests
{
    [Fact]
    public void What_is_said_of_a_source_stays_with_its_passages()
    {
        var blocks = BriefingWriter.Compose(SampleDossier.Check()).Blocks;
        var first = blocks.Zip(blocks.Skip(1)).Where(pair => pair is { First: Paragraph, Second: Quotation }).ToList();
        Assert.NotEmpty(first);
        Assert.All(first, pair => Assert.True(pair.First.KeepsNext));
    }

    [Fact]
    public void The_drawing_of_missions_stays_with_the_end_of_their_table()
    {
        var blocks = BriefingWriter.Compose(SampleDossier.Check(), new() { Sections = ["missions"] }).Blocks;
        var drawn = blocks.Zip(blocks.Skip(1)).Where(pair => pair is { First: Table, Second: KeepTogether }).ToList();
        Assert.NotEmpty(drawn);
        Assert.All(drawn, pair => Assert.True(pair.First.KeepsNext));
    }
}
