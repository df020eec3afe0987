namespace Relations.Dossiers;

/// <summary>Lets the dates of a dossier know the margins that its header sets.</summary>
static class MarginSetter
{
    // Only once everything is read are the margins known: the header may stand at the end of a single file.
    public static void Apply(Header header, IReadOnlyList<Record> records)
    {
        if (header.Margins?.ToPolicy() is not { } policy || policy == EdtfPolicy.Default)
        {
            return;
        }

        foreach (var value in records.SelectMany(FieldWalk.Values).Concat(FieldWalk.Values(Header.Shape, header)))
        {
            if (value.Value is SourceDate date)
            {
                date.Policy = policy;
            }
        }
    }
}
