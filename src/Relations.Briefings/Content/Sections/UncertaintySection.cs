using Relations.Documents;

namespace Relations.Briefings;

/// <summary>What is not known or not certain, what was inferred or corrected, what is set aside, undecided or accepted.</summary>
sealed class UncertaintySection : BriefingSection
{
    const int MostListed = 40;

    public override string Name => "uncertainty";

    public override LocalizedString Title => UncertaintyTexts.Title;

    public override IEnumerable<Block> Compose(Desk desk) =>
        [
            .. Part(desk, UncertaintyTexts.Missing, MissingDates.Of(desk)),
            .. Part(desk, DoubtfulTexts.Title, DoubtfulDates.Of(desk)),
            .. Part(desk, UncertaintyTexts.Conflicts, Conflicts.Of(desk)),
            .. Part(desk, UncertaintyTexts.Readings, Departures.Readings(desk), Departures.ReadingsCounted(desk)),
            .. Part(desk, UncertaintyTexts.SetAside, Departures.SetAside(desk), Departures.SetAsideCounted(desk)),
            .. Part(desk, UncertaintyTexts.Undecided, OpenFindings.Undecided(desk)),
            .. Part(desk, UncertaintyTexts.Accepted, OpenFindings.Accepted(desk)),
        ];

    static IReadOnlyList<Block> Part(
        Desk desk,
        LocalizedString title,
        IReadOnlyList<Inlines> lines,
        int onlyCounted = 0
    )
    {
        if (lines.Count == 0 && onlyCounted == 0)
        {
            return [];
        }

        List<IReadOnlyList<Block>> items =
        [
            .. lines.Take(MostListed).Select(line => (IReadOnlyList<Block>)[new Paragraph(line)]),
        ];
        if (lines.Count > MostListed)
        {
            items.Add([new Paragraph([UncertaintyTexts.More.Count(desk.Language, lines.Count - MostListed)])]);
        }

        if (onlyCounted > 0)
        {
            items.Add([new Paragraph([UncertaintyTexts.OnlyCounted.Count(desk.Language, onlyCounted)])]);
        }

        return [new Heading(2, [desk.Say(title)]), new ListBlock(items)];
    }
}
