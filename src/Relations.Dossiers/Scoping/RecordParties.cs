namespace Relations.Dossiers;

/// <summary>Finds the parties of records: those that their types declare, or those that they refer to otherwise.</summary>
sealed class RecordParties(Dossier dossier)
{
    /// <summary>The records that a record refers to, without the sources that it cites; not those that the register alone has.</summary>
    public static IEnumerable<IRef> References(Record record) =>
        FieldWalk
            .Values(record)
            .Where(value => !value.Path.StartsWith("citations[", StringComparison.Ordinal))
            .Select(value => value.Value)
            .OfType<IRef>()
            .Where(reference => reference.Id is not null);

    /// <summary>The parties of a record of a type that declares them, each once.</summary>
    public IReadOnlyList<string> Declared(Record record)
    {
        var (named, isWhole) = ((List<string>)[], true);
        foreach (var field in record.Profile.Parties.Where(field => !field.IsFormer))
        {
            var before = named.Count;
            named.AddRange(field.In(record).Select(party => party.Id).OfType<string>());
            isWhole &= named.Count > before;
        }

        // A visit may name the offices of its visitors, and not the state that they came from.
        return [.. (isWhole ? named : named.Concat(Served(record))).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Whether no party of a record acts in it: then it is about each of them alone.</summary>
    public static bool IsOfOne(Record record) => record.Profile.Parties.All(field => field.Role == PartyRole.Named);

    IEnumerable<string> Served(Record record) =>
        References(record)
            .Select(reference => dossier.Find(reference.Id!))
            .OfType<Office>()
            .Select(office => office.Of.Id)
            .OfType<string>();
}
