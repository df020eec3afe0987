using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>A date as a sentence says when something was: on a day, in a month.</summary>
static partial class DatedTexts
{
    public static string When(SourceDate? date, Language language)
    {
        var words = NoBreaks.In(DateTexts.Of(date, language));
        return Text(date?.Value).With(language, words);
    }

    static LocalizedString Text(Edtf? value) =>
        value switch
        {
            _ when value is null || DateCertainty.IsDoubtful(value) && value is not EdtfSet => Otherwise,
            EdtfDate { Day: not null } => OnDay,
            EdtfDate { Month: not null } => InMonth,
            EdtfDate { Year: not null } => InYear,
            EdtfSet { IsOneOf: true } set when set.Members.All(member => member.First is EdtfDate { Day: not null }) =>
                OnDay,
            EdtfInterval { Start: EdtfDate { Day: not null }, End: EdtfDate { Day: not null } } => OnDays,
            _ => Otherwise,
        };

    [Localized("on {0}")]
    static partial LocalizedString OnDay { get; }

    [Localized("on {0}")]
    static partial LocalizedString OnDays { get; }

    [Localized("in {0}")]
    static partial LocalizedString InMonth { get; }

    [Localized("in {0}")]
    static partial LocalizedString InYear { get; }

    [Localized("({0})")]
    static partial LocalizedString Otherwise { get; }
}
