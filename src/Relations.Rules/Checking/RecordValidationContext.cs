using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>What the rules of a record look at in common, gone over once, however many ask. One thread uses it.</summary>
sealed class RecordValidationContext(Record record)
{
    FieldValue[]? values;
    DatedPart[]? parts;
    DateField[]? stated;
    OwnText[]? texts;
    (DateEvidence? Evidence, bool IsMade) evidence;

    /// <summary>The record.</summary>
    public Record Record => record;

    /// <summary>What <see cref="FieldWalk.Values(Record)"/> gives.</summary>
    public FieldValue[] Values => values ??= [.. FieldWalk.Values(record)];

    /// <summary>The texts that curators wrote: names, titles, notes and reasons.</summary>
    public OwnText[] TextsOf(Dossier dossier) => texts ??= [.. OwnText.Of(Values, OwnText.FirstLanguage(dossier))];

    /// <summary>The record and the parts within it that may hold dates.</summary>
    public DatedPart[] Parts => parts ??= [.. RecordDates.PartsOf(record.RecordShape, record)];

    /// <summary>
    /// The dates that the record states: all but those of its waivers, and those in fields that the dossier adds, of which
    /// nothing says that a source must state them.
    /// </summary>
    public DateField[] StatedDates =>
        stated ??= [
            .. Parts
                .Where(part => !part.Prefix.StartsWith("waivers[", StringComparison.Ordinal))
                .SelectMany(part => part.Dates)
                .Where(date => record.Own.Count == 0 || record.Own.Find(date.Path) is null),
        ];

    /// <summary>What <see cref="DateEvidence.Of"/> gives.</summary>
    public DateEvidence? Evidence
    {
        get
        {
            if (!evidence.IsMade)
            {
                evidence = (DateEvidence.Of(this), true);
            }

            return evidence.Evidence;
        }
    }
}
