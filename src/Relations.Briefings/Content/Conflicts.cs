using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The dates on which records disagree: one line for each record that the briefing goes by against others.</summary>
static class Conflicts
{
    public static IReadOnlyList<Inlines> Of(Desk desk) =>
        [
            .. Rivals.Of(desk.Dossier.DiplomaticRelations).SelectMany(rivals => Line(desk, rivals)),
            .. Rivals.Of(desk.Dossier.ConsularRelations).SelectMany(rivals => Line(desk, rivals)),
        ];

    /// <summary>What the others give, after what the record gives; nothing where there are none.</summary>
    public static Inlines AlsoGiven<T>(Desk desk, Rivals<T> rivals)
        where T : Record =>
        rivals.Others.Count == 0
            ? []
            :
            [
                ", ",
                .. desk.Say(
                    UncertaintyTexts.AlsoGiven,
                    [string.Join(", ", rivals.Others.Select(other => desk.Date(other, MainDates.Of(other))))]
                ),
            ];

    static IEnumerable<Inlines> Line<T>(Desk desk, Rivals<T> rivals)
        where T : Record
    {
        if (rivals.Others.Count == 0)
        {
            yield break;
        }

        var goneBy = rivals.GoneBy;
        var preferred = goneBy.Rank == Rank.Preferred ? " " + desk.Say(UncertaintyTexts.Preferred) : "";
        yield return
        [
            .. RecordTitles.Of(desk, goneBy),
            $"{desk.Colon}{desk.Date(goneBy, MainDates.Of(goneBy))}{preferred}",
            .. AlsoGiven(desk, rivals),
            .. Desk.Trailing(Citing.Of(desk, [goneBy, .. rivals.Others])),
        ];
    }
}
