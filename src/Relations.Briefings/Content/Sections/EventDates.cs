using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The dates of what happened between the parties, as against those of states, sources and waivers.</summary>
static class EventDates
{
    public static IEnumerable<Edtf> Of(Dossier dossier) =>
        dossier
            .Records.Where(record => record.Profile.Lane is not null && record.Rank != Rank.Deprecated)
            .SelectMany(FieldWalk.Dates)
            .Select(field => field.Date.Value)
            .OfType<Edtf>();
}
