using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Briefings;

/// <summary>Dates as the briefing words them.</summary>
static class DateTexts
{
    static readonly Phrase InSource = new("{0} (in the source: {1})", "{0} (kaynakta: {1})", "{0} (mənbədə: {1})");
    static readonly Phrase Unread = new("unreadable date: {0}", "okunamayan tarih: {0}", "oxunmayan tarix: {0}");

    /// <summary>The date not on record.</summary>
    public static Phrase Unknown { get; } = new("date not known", "tarihi bilinmiyor", "tarixi məlum deyil");

    /// <summary>
    /// The date in the Gregorian calendar, with the wording of the source where it is in another; never empty.
    /// </summary>
    public static string Of(SourceDate? date, Language language)
    {
        if (date is null)
        {
            return Unknown.In(language);
        }

        var text = date.Value is { } value
            ? EdtfWording.Format(value, language)
            : Unread.With(language, date.ToString());
        return date.Calendar == SourceDate.Gregorian
            ? text
            : InSource.With(language, text, date.Written ?? date.ToString());
    }
}
