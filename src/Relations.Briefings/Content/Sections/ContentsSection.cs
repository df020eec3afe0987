using Relations.Documents;

namespace Relations.Briefings;

/// <summary>The list of sections.</summary>
sealed class ContentsSection : BriefingSection
{
    public override string Name => "contents";

    public override IEnumerable<Block> Compose(Desk desk) => [new Contents(desk.Say(TitleTexts.Contents), 1)];
}
