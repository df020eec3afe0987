namespace Relations.Briefings;

/// <summary>How many agreements there are, and the latest.</summary>
static class AgreementsPoint
{
    public static IEnumerable<BriefPoint> Of(BriefingContext context)
    {
        var agreements = DateSorting.Of(context.Dossier.Agreements, agreement => agreement.Signed);
        if (agreements.Count == 0)
        {
            return [];
        }

        var latest = LatestRecords.Of(agreements, agreement => agreement.Signed)?.Record;
        return
        [
            new(
                Counted.Beginning(KeyPointTexts.AgreementsLead, agreements.Count, context.Language),
                latest is null
                    ? []
                    : context.Say(
                        KeyPointTexts.AgreementsLatest,
                        RecordTitles.Of(context, latest),
                        [DatedTexts.When(latest.Signed, context.Language)]
                    ),
                latest is null ? [] : [latest]
            ),
        ];
    }
}
