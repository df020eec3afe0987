namespace Relations.Briefings;

/// <summary>Texts around the brief: its masthead, headings, cautions and what is not on record.</summary>
static partial class BriefTexts
{
    [Localized("Brief")]
    public static partial LocalizedString Brief { get; }

    [Localized("Full briefing")]
    public static partial LocalizedString Full { get; }

    [Localized("Archive copy")]
    public static partial LocalizedString Archive { get; }

    [Localized("Issued {0}")]
    public static partial LocalizedString Issued { get; }

    [Localized("Facts as of {0}")]
    public static partial LocalizedString FactsAsOf { get; }

    [Localized("Contact: {0}")]
    public static partial LocalizedString Contact { get; }

    [Localized("Key points")]
    public static partial LocalizedString KeyPoints { get; }

    [Localized("Facts")]
    public static partial LocalizedString Facts { get; }

    [Localized("Before you rely on this")]
    public static partial LocalizedString Caution { get; }

    [Localized("Nothing after {0} is on record")]
    public static partial LocalizedString NothingAfter { get; }

    [Localized("the facts were {0} old on the day of issue.")]
    public static partial LocalizedString Age { get; }

    [Localized("nearly {0}")]
    public static partial LocalizedString Nearly { get; }

    [Localized("more than {0}")]
    public static partial LocalizedString MoreThan { get; }

    [Localized("All facts rest on one source.")]
    public static partial LocalizedString OneSource { get; }

    [Localized("All facts rest on one source, which speaks for {0}.")]
    public static partial LocalizedString OneSourceFor { get; }

    [Localized("It is a translation or an extract; neither its publisher nor its date is on record.")]
    public static partial LocalizedString DerivedUnnamed { get; }

    [Localized("It is a translation or an extract.")]
    public static partial LocalizedString Derived { get; }

    [Localized("Neither its publisher nor its date is on record.")]
    public static partial LocalizedString Unnamed { get; }

    [Localized("[1.3] is source 1, paragraph 3. A raised letter is a curator’s note. Both are at the end.")]
    public static partial LocalizedString KeyToMarks { get; }

    [Localized("[1.3] is source 1, paragraph 3; the sources are at the end.")]
    public static partial LocalizedString KeyToSources { get; }

    [Localized("Relations")]
    public static partial LocalizedString Relations { get; }

    [Localized("Since {0}")]
    public static partial LocalizedString Since { get; }

    [Localized("Date not known")]
    public static partial LocalizedString DateNotKnown { get; }

    [Localized("No break on record")]
    public static partial LocalizedString NoBreak { get; }

    [Localized("Recognition of {0}")]
    public static partial LocalizedString RecognitionOf { get; }

    [Localized("By {0}, {1}")]
    public static partial LocalizedString By { get; }

    [Localized("Independence declared {0}")]
    public static partial LocalizedString IndependenceDeclared { get; }

    [Localized("Independence: {0}")]
    public static partial LocalizedString Independence { get; }

    [Localized("Last visit each way")]
    public static partial LocalizedString LastVisits { get; }

    [Localized("Last visit")]
    public static partial LocalizedString LastVisit { get; }

    [Localized("Mechanisms and last session")]
    public static partial LocalizedString Mechanisms { get; }

    [Localized("No session on record")]
    public static partial LocalizedString NoSession { get; }

    [Localized("Heads of mission")]
    public static partial LocalizedString Heads { get; }

    [Localized("None on record")]
    public static partial LocalizedString None { get; }

    [Localized("Visits: all {0} on record, latest first")]
    public static partial LocalizedString AllVisits { get; }

    [Localized("Visits: the latest {0} of {1}")]
    public static partial LocalizedString LatestVisits { get; }

    [Localized("Date, {0}")]
    public static partial LocalizedString DateInYear { get; }

    [Localized("Direction")]
    public static partial LocalizedString DirectionHeader { get; }

    [Localized("no occasion on record")]
    public static partial LocalizedString NoOccasion { get; }

    [Localized("Not on record")]
    public static partial LocalizedString NotOnRecord { get; }

    [Localized("Notes")]
    public static partial LocalizedString Notes { get; }

    [Localized("{0|Source|Sources}")]
    public static partial LocalizedString Sources { get; }

    [Localized("publisher and date not named")]
    public static partial LocalizedString NotNamed { get; }

    [Localized("Source")]
    public static partial LocalizedString SourceColumn { get; }

    [Localized("How sure.")]
    public static partial LocalizedString HowSure { get; }

    [Localized("Of {0} citations, {1} are stated by the source, {2} inferred and {3} corrected by the curator.")]
    public static partial LocalizedString Readings { get; }

    [Localized("The curator’s notes are not in this language; the full briefing has them.")]
    public static partial LocalizedString OtherNotes { get; }
}
