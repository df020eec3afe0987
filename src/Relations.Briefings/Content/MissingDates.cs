using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The records whose main date is not on record, one line for each type.</summary>
static class MissingDates
{
    const int MostNamed = 12;

    public static IReadOnlyList<Inlines> Of(Desk desk)
    {
        var records = desk.Dossier.Records.ToLookup(record => record.RecordShape);
        // What is of no lane of the timeline comes last.
        List<Shape> shapes =
        [
            .. Shapes
                .All.Where(shape => shape.Profile.MainDate is not null)
                .OrderBy(shape => shape.Profile.Lane is null),
        ];
        var relations = shapes.FindLastIndex(shape => shape.Find("interruptions") is not null) + 1;
        return
        [
            .. shapes.Take(relations).SelectMany(shape => Line(desk, shape.Profile, records[shape])),
            .. Resumptions(desk),
            .. shapes.Skip(relations).SelectMany(shape => Line(desk, shape.Profile, records[shape])),
        ];
    }

    static IEnumerable<Inlines> Line(Desk desk, RecordProfile profile, IEnumerable<Record> records) =>
        Line(
            desk,
            profile.MainDate!.What,
            [
                .. Chronicle
                    .Of(records.Where(record => profile.DateOf(record) is null))
                    .Select(record => RecordTitles.Undated(desk, record)),
            ]
        );

    // Relations that have ended are not expected to be resumed.
    static IEnumerable<Inlines> Resumptions(Desk desk) =>
        Line(
            desk,
            ResumptionTexts.Missing,
            [
                .. Chronicle
                    .Of(desk.Dossier.DiplomaticRelations, relation => relation.Established)
                    .Where(relation => relation.Ended is null)
                    .SelectMany(relation =>
                        Open(desk, relation, relation.Interruptions, one => RelationsSection.Interrupted(desk, one))
                    ),
                .. Chronicle
                    .Of(desk.Dossier.ConsularRelations, relation => relation.Established)
                    .Where(relation => relation.Ended is null)
                    .SelectMany(relation =>
                        Open(
                            desk,
                            relation,
                            relation.Interruptions,
                            one => desk.Say(ConsularTexts.Interrupted(one.Kind))
                        )
                    ),
            ]
        );

    static IEnumerable<Inlines> Open(
        Desk desk,
        Record relation,
        Items<Interruption> interruptions,
        Func<Interruption, string> tell
    ) =>
        interruptions
            .Where(one => one.To is null)
            .Select(one =>
                (IReadOnlyList<Inline>)
                    [
                        .. RecordTitles.Undated(desk, relation),
                        $", {tell(one)}{desk.Colon}{desk.Date(relation, one.From)}",
                    ]
            );

    static IEnumerable<Inlines> Line(Desk desk, LocalizedString what, IReadOnlyList<Inlines> missing)
    {
        if (missing.Count > 0)
        {
            var names = Desk.Joined(missing.Take(MostNamed), desk.Semicolon);
            var more =
                missing.Count > MostNamed
                    ? desk.Semicolon + UncertaintyTexts.More.Count(desk.Language, missing.Count - MostNamed)
                    : "";
            yield return [desk.Say(what) + desk.Colon, .. names, more];
        }
    }
}
