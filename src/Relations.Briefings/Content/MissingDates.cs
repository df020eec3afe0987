using Relations.Dossiers;
using Relations.Rules;

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

    static IEnumerable<Inlines> Line<T>(Desk desk, Phrase what, IReadOnlyList<T> records)
        where T : Record
    {
        List<T> missing = [.. Chronicle.Of(records.Where(record => MainDates.Of(record) is null))];
        if (missing.Count > 0)
        {
            var names = Desk.Joined(missing.Take(MostNamed).Select(record => RecordTitles.Undated(desk, record)), "; ");
            var more =
                missing.Count > MostNamed
                    ? "; " + UncertaintyTexts.More.In(desk.Language, missing.Count - MostNamed)
                    : "";
            yield return [desk.Say(what) + ": ", .. names, more];
        }
    }
}
