using Relations.Documents;

namespace Relations.Briefings;

/// <summary>What is not known or not certain, what was inferred or corrected, what is set aside, undecided or accepted.</summary>
sealed class UncertaintySection : BriefingSection
{
    const int MaxListed = 40;

    public override string Name => "uncertainty";

    public override LocalizedString Title => UncertaintyTexts.Title;

    public override IEnumerable<Block> Compose(BriefingContext context) =>
        [
            .. Part(context, UncertaintyTexts.Missing, MissingDates.Of(context)),
            .. Part(context, DoubtfulTexts.Title, DoubtfulDates.Of(context)),
            .. Part(context, UncertaintyTexts.Conflicts, DisagreeingRecords.Of(context)),
            .. ForArchive(context),
            .. Part(context, UncertaintyTexts.Undecided, OpenFindings.Undecided(context)),
        ];

    // Where each reading departs from its source is told in a note.
    static IEnumerable<Block> ForArchive(BriefingContext context) =>
        !context.IsForArchive
            ? []
            :
            [
                .. Part(
                    context,
                    UncertaintyTexts.Readings,
                    SourceDeviations.Readings(context),
                    SourceDeviations.ReadingsCounted(context)
                ),
                .. Part(
                    context,
                    UncertaintyTexts.SetAside,
                    SourceDeviations.SetAside(context),
                    SourceDeviations.SetAsideCounted(context)
                ),
                .. Part(context, UncertaintyTexts.Accepted, OpenFindings.Accepted(context)),
            ];

    static IReadOnlyList<Block> Part(
        BriefingContext context,
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
            .. lines.Take(MaxListed).Select(line => (IReadOnlyList<Block>)[new Paragraph(line)]),
        ];
        if (lines.Count > MaxListed)
        {
            items.Add([new Paragraph([UncertaintyTexts.More.Count(context.Language, lines.Count - MaxListed)])]);
        }

        if (onlyCounted > 0)
        {
            items.Add([new Paragraph([UncertaintyTexts.OnlyCounted.Count(context.Language, onlyCounted)])]);
        }

        return [new Heading(2, [context.Say(title)]), new ListBlock(items)];
    }
}
