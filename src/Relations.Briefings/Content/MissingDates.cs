using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The records whose main date is not on record, one line for each type.</summary>
static class MissingDates
{
    const int MostNamed = 12;

    public static IReadOnlyList<Inlines> Of(Desk desk)
    {
        var dossier = desk.Dossier;
        return
        [
            .. Line(desk, UncertaintyTexts.Independence, dossier.Independence),
            .. Line(desk, UncertaintyTexts.Recognitions, dossier.Recognitions),
            .. Line(desk, UncertaintyTexts.Relations, dossier.DiplomaticRelations),
            .. Line(desk, UncertaintyTexts.Consular, dossier.ConsularRelations),
            .. Resumptions(desk),
            .. Line(desk, UncertaintyTexts.Missions, dossier.Missions),
            .. Line(desk, UncertaintyTexts.Appointments, dossier.Appointments),
            .. Line(desk, UncertaintyTexts.Visits, dossier.Visits),
            .. Line(desk, UncertaintyTexts.Events, dossier.Events),
            .. Line(desk, UncertaintyTexts.Mechanisms, dossier.Mechanisms),
            .. Line(desk, UncertaintyTexts.Sessions, dossier.Sessions),
            .. Line(desk, UncertaintyTexts.Agreements, dossier.Agreements),
            .. Line(desk, UncertaintyTexts.Projects, dossier.Projects),
            .. Line(desk, UncertaintyTexts.Disputes, dossier.Disputes),
            .. Line(desk, UncertaintyTexts.Tenures, dossier.Tenures),
        ];
    }

    static IEnumerable<Inlines> Line<T>(Desk desk, LocalizedString what, IReadOnlyList<T> records)
        where T : Record =>
        Line(
            desk,
            what,
            [
                .. Chronicle
                    .Of(records.Where(record => MainDates.Of(record) is null))
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
                    [.. RecordTitles.Undated(desk, relation), $", {tell(one)}: {desk.Date(relation, one.From)}"]
            );

    static IEnumerable<Inlines> Line(Desk desk, LocalizedString what, IReadOnlyList<Inlines> missing)
    {
        if (missing.Count > 0)
        {
            var names = Desk.Joined(missing.Take(MostNamed), "; ");
            var more =
                missing.Count > MostNamed
                    ? "; " + UncertaintyTexts.More.Count(desk.Language, missing.Count - MostNamed)
                    : "";
            yield return [desk.Say(what) + ": ", .. names, more];
        }
    }
}
