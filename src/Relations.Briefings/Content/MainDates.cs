using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The date without which a record does not say when what it tells of happened.</summary>
static class MainDates
{
    /// <summary>The date; null where it is missing or the record tells of nothing that happened at a time.</summary>
    public static SourceDate? Of(Record record) => record.Profile.DateOf(record);
}
