using System.Globalization;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Tells which records are about one and the same fact, whatever they say of when it was.</summary>
static class FactKeys
{
    const char Between = '\u001F';

    /// <summary>The records of each fact.</summary>
    public static RecordIndex<Record, string> ByFact { get; } =
        new(dossier => dossier.Records, record => KeyOf(record) is { } key ? [key] : []);

    /// <summary>What a record is about; null where it is nothing that can be the case only once.</summary>
    public static string? KeyOf(Record record) =>
        record.Profile.FactOf(record) is { } fact
            ? record.RecordShape.Collection + Between + string.Join(Between, fact.Parts.Select(Text))
            : null;

    /// <summary>When the fact was, for records of one that has no rule of its own about rival dates; null for others.</summary>
    public static NamedDate? WhenOf(Record record) =>
        record.Profile is { HasFacts: true, HasRuleOfRivals: false } ? RecordEvents.MainDateOf(record) : null;

    static string? Text(object? part) =>
        part switch
        {
            LocalisedText name => FoldedNames.Fold(name.ToString()),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => part?.ToString(),
        };
}
