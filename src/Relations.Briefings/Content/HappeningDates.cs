using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The dates of what happened between the parties, as against those of states, sources and waivers.</summary>
static class HappeningDates
{
    public static IEnumerable<Edtf> Of(Dossier dossier) => dossier.Records.Where(IsHappening).SelectMany(Of);

    static bool IsHappening(Record record) =>
        record is not (Source or State or Place or Organization or Person or Office or Tenure)
        && record.Rank != Rank.Deprecated;

    // There may be very many visits, and each has one date.
    static IEnumerable<Edtf> Of(Record record) =>
        (record is Visit visit ? [visit.Dates] : Dates(record)).Select(date => date?.Value).OfType<Edtf>();

    static IEnumerable<SourceDate?> Dates(Record record) =>
        Walk.Values(record)
            .Where(value => !value.Path.StartsWith("waivers", StringComparison.Ordinal))
            .Select(value => value.Value as SourceDate);
}
