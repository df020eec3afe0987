using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>What has changed since an earlier edition, with the old and the new statement and the sources of both.</summary>
sealed class ChangesSection : BriefingSection
{
    // A brief has two pages; the full briefing lists every change.
    const int MostInBrief = 6;

    public override string Name => "changes";

    public override LocalizedString Title => ChangeTexts.Title;

    public override IEnumerable<Block> Compose(BriefingContext context)
    {
        if (context.Changes is not { } changes)
        {
            return [];
        }

        return
        [
            .. changes.Groups.Count > 0 ? (Block[])[] : [new Paragraph([ComparedEdition.Of(context, changes)])],
            .. changes.Groups.SelectMany(group => Group(context, changes.Earlier, group.Kind, group.Changes)),
            .. changes.Others == 0 ? [] : Remark(context.Count(ChangeTexts.Others, changes.Others)),
        ];
    }

    static IReadOnlyList<Block> Group(
        BriefingContext context,
        BriefingContext earlier,
        ChangeKind kind,
        IReadOnlyList<RecordChange> changes
    )
    {
        List<RecordChange> shown =
        [
            .. context.Options.Audience == BriefingAudience.Brief ? changes.Take(MostInBrief) : changes,
        ];
        return
        [
            new Heading(2, [context.Say(ChangeTexts.HeadingOf(kind))]),
            RecordTable.Of(context, shown, [.. Columns(context, earlier, kind)]),
            .. shown.Count == changes.Count
                ? []
                : Remark(context.Count(UncertaintyTexts.More, changes.Count - shown.Count)),
        ];
    }

    static IReadOnlyList<Block> Remark(string text) => [new Paragraph([text]) { Role = ParagraphRole.Remark }];

    static IEnumerable<RecordColumn<RecordChange>> Columns(
        BriefingContext context,
        BriefingContext earlier,
        ChangeKind kind
    )
    {
        var teller = kind == ChangeKind.Withdrawn ? earlier : context;
        Record Told(RecordChange change) =>
            kind == ChangeKind.Withdrawn ? change.Difference.Old! : change.Difference.New!;
        // The name of a state alone does not say whether it is about its independence or its recognition.
        yield return new(
            ChangeTexts.Statement,
            3,
            change =>
                [
                    context.Say(Told(change).Profile.Heading) + context.Colon,
                    .. RecordTitles.Undated(teller, Told(change)),
                ]
        )
        {
            NamesRows = true,
        };
        switch (kind)
        {
            case ChangeKind.New:
                yield return Date();
                yield return new(CommonTexts.Sources, 1, change => ChangeStatements.Sources(context, change));
                break;
            case ChangeKind.Withdrawn:
                yield return Date();
                yield return new(
                    CommonTexts.Sources,
                    2,
                    change => ChangeStatements.EarlierSources(context, earlier, change)
                );
                break;
            default:
                yield return new(ChangeTexts.Earlier, 3, change => ChangeStatements.Earlier(context, earlier, change));
                yield return new(ChangeTexts.Now, 3, change => ChangeStatements.Now(context, change));
                break;
        }

        RecordColumn<RecordChange> Date() =>
            new(
                CommonTexts.Date,
                1.5,
                change => MainDates.Of(Told(change)) is { } date ? [teller.Date(Told(change), date)] : []
            );
    }
}
