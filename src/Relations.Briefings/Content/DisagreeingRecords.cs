using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The dates on which records disagree: one line for each record that the briefing goes by against others.</summary>
static class DisagreeingRecords
{
    public static IReadOnlyList<Inlines> Of(BriefingContext context) =>
        [.. ConflictingRecords.Of(context.Dossier).SelectMany(rivals => Line(context, rivals))];

    /// <summary>What the others give, after what the record gives; nothing where there are none.</summary>
    public static Inlines AlsoGiven<T>(BriefingContext context, ConflictingRecords<T> rivals)
        where T : Record =>
        rivals.Others.Count == 0
            ? []
            :
            [
                ", ",
                .. context.Say(
                    UncertaintyTexts.AlsoGiven,
                    [string.Join(", ", rivals.Others.Select(other => context.Date(other, MainDates.Of(other))))]
                ),
            ];

    static IEnumerable<Inlines> Line(BriefingContext context, ConflictingRecords<Record> rivals)
    {
        if (rivals.Others.Count == 0)
        {
            yield break;
        }

        var goneBy = rivals.GoneBy;
        var preferred = goneBy.Rank == Rank.Preferred ? " " + context.Say(UncertaintyTexts.Preferred) : "";
        yield return
        [
            .. RecordTitles.Of(context, goneBy),
            $"{context.Colon}{context.Date(goneBy, MainDates.Of(goneBy))}{preferred}",
            .. AlsoGiven(context, rivals),
            .. BriefingContext.Trailing(CitationLinks.Of(context, [goneBy, .. rivals.Others])),
        ];
    }
}
