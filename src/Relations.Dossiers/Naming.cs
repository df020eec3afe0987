namespace Relations.Dossiers;

/// <summary>Finds what a record is called.</summary>
static class Naming
{
    /// <summary>The first of the record's names, title and text, in a language; null where it has none of them.</summary>
    public static string? Of(Record record, Language language)
    {
        foreach (var name in (ReadOnlySpan<string>)["names", "title"])
        {
            if (record.RecordShape.Find(name)?.Get(record) is LocalisedText text)
            {
                return text.In(language);
            }
        }

        return null;
    }
}
