namespace Relations.Briefings;

/// <summary>Texts of the title, and what the document says of itself.</summary>
static partial class TitleTexts
{
    [Localized("Bilateral relations: {0}")]
    static partial LocalizedString Untitled { get; }

    [Localized("A briefing on diplomatic relations, made from a dossier of sourced records. Parties: {0}")]
    public static partial LocalizedString Subject { get; }

    [Localized("diplomatic relations")]
    public static partial LocalizedString Diplomacy { get; }

    [Localized("DRAFT – {0} {0|error|errors}")]
    public static partial LocalizedString Draft { get; }

    [Localized("Page {0} of {1}")]
    public static partial LocalizedString PageOf { get; }

    [Localized("Period covered: {0}")]
    public static partial LocalizedString Covered { get; }

    [Localized("Data as of: not stated")]
    public static partial LocalizedString NoAsOf { get; }

    [Localized("From “{0}”: {1} {1|record|records}")]
    public static partial LocalizedString TakenFrom { get; }

    [Localized("From “{0}”: {1} {1|record|records}, {2}")]
    public static partial LocalizedString TakenFromPeriod { get; }

    [Localized("Status: {0}")]
    public static partial LocalizedString Status { get; }

    [Localized("checked against the rule book, no errors")]
    public static partial LocalizedString Clean { get; }

    [Localized("Contents")]
    public static partial LocalizedString Contents { get; }

    [Localized("Nothing is on record in the selected sections.")]
    public static partial LocalizedString NothingChosen { get; }

    [Localized("Nothing is on record in this dossier.")]
    public static partial LocalizedString NothingAtAll { get; }

    [Localized("No section but the contents is selected.")]
    public static partial LocalizedString OnlyContents { get; }

    public static string Of(BriefingContext context)
    {
        var header = context.Dossier.Header;
        var parties = header.Parties.Select(party => context.NameText(party)).ToList();
        return header.Title?.Find(context.Language.Code()) is { } own && !string.IsNullOrWhiteSpace(own) ? own
            : parties.Count == 2 ? Lists.And(parties, context.Language)
            : header.Title?.In(context.Language) is { } other && !string.IsNullOrWhiteSpace(other) ? other
            : Untitled.With(context.Language, string.Join(" – ", parties));
    }
}
