using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>The names that a dossier gives a record: its own, and the other ones of a time.</summary>
static class NamesOnRecord
{
    static readonly string[] Fields = ["names", "title", "acronym"];

    /// <summary>The names, title and acronym of a record in every language, and its other names of a time.</summary>
    /// <param name="record">The record.</param>
    /// <param name="when">The time; null where it is not known, and any other name may be meant.</param>
    public static IEnumerable<string> Of(Record record, SourceDate? when) =>
        Fields
            .Select(name => record.RecordShape.Find(name)?.Get(record))
            .OfType<LocalisedText>()
            .Concat(Others(record, when))
            .SelectMany(text => text.Translations.Select(one => one.Text));

    static IEnumerable<LocalisedText> Others(Record record, SourceDate? when) =>
        record is IOtherwiseNamed named
            ? named
                .OtherNames.Where(name => MayBeOf(name.Period, when))
                .Select(name => name.Names)
                .OfType<LocalisedText>()
            : [];

    static bool MayBeOf(SourceDate? period, SourceDate? when) =>
        period?.Value is null
        || when?.Value is null
        || (
            PeriodBound.EndOf(when).Before(PeriodBound.StartOf(period)) != Ternary.Yes
            && PeriodBound.EndOf(period).Before(PeriodBound.StartOf(when)) != Ternary.Yes
        );
}
