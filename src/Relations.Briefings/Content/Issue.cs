using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Who issues a briefing, when, and how confidential it is: what the dossier says, else what the options do.</summary>
static class Issue
{
    /// <summary>The day of issue; that of the files where the dossier gives none; null where neither is given.</summary>
    public static SourceDate? DayOf(BriefingContext context) =>
        context.Dossier.Header.Issued
        ?? (
            context.Options.Created is { } moment
                ? new(NodaTime.Text.LocalDatePattern.Iso.Format(moment.InUtc().Date))
                : null
        );

    public static string Unit(BriefingContext context) =>
        Text(context, context.Dossier.Header.Issuer, context.Options.Organization);

    public static string Marking(BriefingContext context) =>
        Text(context, context.Dossier.Header.Marking, context.Options.Marking);

    public static string Contact(BriefingContext context) =>
        context.Dossier.Header.Contact is { Length: > 0 } contact ? contact : context.Options.Contact;

    public static LocalizedString Kind(BriefingContext context) =>
        context.Options.Audience switch
        {
            BriefingAudience.Brief => BriefTexts.Brief,
            BriefingAudience.Archive => BriefTexts.Archive,
            _ => BriefTexts.Full,
        };

    static string Text(BriefingContext context, LocalisedText? own, string otherwise) =>
        own is null ? otherwise : BriefingContext.Plain(context.Localised(own));
}
