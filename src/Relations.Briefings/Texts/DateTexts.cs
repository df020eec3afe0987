using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Dates as the briefing words them.</summary>
static partial class DateTexts
{
    [Localized("{0} (in the source: {1})")]
    static partial LocalizedString InSource { get; }

    [Localized("unreadable date: {0}")]
    static partial LocalizedString Unread { get; }

    /// <summary>The date not on record.</summary>
    [Localized("date not known")]
    public static partial LocalizedString Unknown { get; }

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
