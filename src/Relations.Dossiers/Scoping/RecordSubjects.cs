namespace Relations.Dossiers;

/// <summary>What a record is about whose type declares no parties: an appointment, a session, a tenure, a statement.</summary>
sealed class RecordSubjects
{
    public RecordSubjects(Record record, Dossier dossier)
    {
        List<Record> named =
        [
            .. RecordParties.References(record).Select(one => dossier.Find(one.Id!)).OfType<Record>(),
        ];
        List<Record> statements = [.. named.Where(one => one is not IRegisterEntry)];
        List<string> acting = [.. named.Where(one => one is IParty).Select(one => one.Id)];
        // What is said of a place is said of its state; what is said of an appointment is said of that alone.
        List<string> homes =
            statements.Count > 0
                ? []
                : [.. named.SelectMany(one => one.Profile.HomeOf(one)).Select(one => one.Id).OfType<string>()];
        Parties =
            acting.Count > (statements.Count > 0 ? 1 : 0)
                ? [.. acting.Concat(homes).Distinct(StringComparer.Ordinal)]
                : [];
        Leading =
            statements.Count > 0 ? statements
            : Parties.Count > 0 ? []
            : [.. named.Take(1)];
    }

    /// <summary>The records that it goes with.</summary>
    public IReadOnlyList<Record> Leading { get; }

    /// <summary>The parties that it names, each once.</summary>
    public IReadOnlyList<string> Parties { get; }
}
