using Relations.Documents;

namespace Relations.Briefings;

/// <summary>The list of sections.</summary>
sealed class ContentsSection : BriefingSection
{
    public override string Name => "contents";

    public override IEnumerable<Block> Compose(BriefingContext context) =>
        [new Contents(context.Say(TitleTexts.Contents), 1)];
}
