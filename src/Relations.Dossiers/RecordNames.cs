namespace Relations.Dossiers;

/// <summary>Finds what a record is called.</summary>
static class RecordNames
{
    /// <summary>The record's names or title, in a language; null where it has none.</summary>
    public static string? Of(Record record, Language language) => record.Profile.NameOf(record)?.In(language);
}
