using System.Globalization;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Tells which records are about one and the same fact, whatever they say of when it was.</summary>
static class Facts
{
    const char Between = '\u001F';

    /// <summary>The records of each fact.</summary>
    public static RecordIndex<Record, string> ByFact { get; } =
        new(dossier => dossier.Records, record => KeyOf(record) is { } key ? [key] : []);

    /// <summary>What a record is about; null where it is nothing that can be the case only once.</summary>
    public static string? KeyOf(Record record) =>
        record switch
        {
            Independence one => Key(record, one.State.Id, one.Kind?.ToString()),
            Recognition one => Key(record, one.By.Id, one.Of.Id, one.Form?.ToString()),
            DiplomaticRelation { Ended: null } one when Pairs.Key(one.Between) is var (a, b) => Key(record, a, b),
            ConsularRelation { Ended: null } one when Pairs.Key(one.Between) is var (a, b) => Key(record, a, b),
            Event { Ordinal: { } number } one => Key(record, Name(one.Names), Text(number)),
            Session { Ordinal: { } number } one => Key(record, one.Mechanism.Id, Text(number)),
            Mechanism one => Key(record, [Name(one.Names), .. Sorted(one.Parties)]),
            Agreement one => Key(record, [Name(one.Title), .. Sorted(one.Parties)]),
            Project one => Key(record, [Name(one.Names), .. Sorted(one.Parties)]),
            _ => null,
        };

    /// <summary>When the fact was, for records of one that has no rule of its own about rival dates; null for others.</summary>
    public static Dated? WhenOf(Record record) =>
        record switch
        {
            Independence one => new(FactTexts.TheIndependence(), record, "date", one.Date),
            ConsularRelation one => one.Establishment(),
            Event one => new(FactTexts.TheEvent(), record, "dates", one.Dates),
            Mechanism one => new(FactTexts.TheEstablishment(), record, "established", one.Established),
            Agreement one => new(FactTexts.TheSignature(), record, "signed", one.Signed),
            Project one => new(FactTexts.TheInauguration(), record, "inaugurated", one.Inaugurated),
            _ => null,
        };

    static string? Key(Record record, params IReadOnlyList<string?> parts) =>
        parts[0] is null ? null : record.RecordShape.Collection + Between + string.Join(Between, parts);

    static string? Name(LocalisedText? name) => name is null ? null : FoldedNames.Fold(name.ToString());

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    static IEnumerable<string?> Sorted(Items<Ref<IParty>> parties) =>
        parties.Select(party => party.Id).Order(StringComparer.Ordinal);
}
