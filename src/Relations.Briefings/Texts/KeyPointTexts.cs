namespace Relations.Briefings;

/// <summary>Sentences of key points. Dates come as a sentence says them, numbers in words.</summary>
static partial class KeyPointTexts
{
    [Localized("First to recognize.")]
    public static partial LocalizedString FirstToRecognize { get; }

    [Localized("Recognition {0}.")]
    public static partial LocalizedString RecognitionLead { get; }

    [Localized("{0} recognized {1} {2}.")]
    public static partial LocalizedString Recognized { get; }

    [Localized("{0} recognized {1} {2} and is reported as the first state to do so.")]
    public static partial LocalizedString RecognizedFirst { get; }

    [Localized("{0} recognized {1} {2}, {3} after {1} declared its independence.")]
    public static partial LocalizedString RecognizedAfter { get; }

    [Localized(
        "{0} recognized {1} {2}, {3} after {1} declared its independence, and is reported as the first state to do so."
    )]
    public static partial LocalizedString RecognizedFirstAfter { get; }

    [Localized("{1} {0|day|days}")]
    public static partial LocalizedString InDays { get; }

    [Localized("{1} {0|week|weeks}")]
    public static partial LocalizedString InWeeks { get; }

    [Localized("{1} {0|month|months}")]
    public static partial LocalizedString InMonths { get; }

    [Localized("{1} {0|year|years}")]
    public static partial LocalizedString InYears { get; }

    [Localized("Relations since {0}.")]
    public static partial LocalizedString RelationsSince { get; }

    [Localized("Relations ended {0}.")]
    public static partial LocalizedString RelationsEnded { get; }

    [Localized("Diplomatic relations, date not known.")]
    public static partial LocalizedString RelationsUndated { get; }

    [Localized("No break is on record.")]
    public static partial LocalizedString NoBreak { get; }

    [Localized("{1} {0|interruption|interruptions}")]
    public static partial LocalizedString Breaks { get; }

    [Localized("The mission of {0} in {1} was raised that day from {2} to {3}.")]
    public static partial LocalizedString RaisedThatDay { get; }

    [Localized("The mission of {0} in {1} was raised from {2} to {3} {4}.")]
    public static partial LocalizedString Raised { get; }

    [Localized("{1} {0|mission|missions} each way.")]
    public static partial LocalizedString MissionsEachWay { get; }

    [Localized("Each state has {0} in the other.")]
    public static partial LocalizedString EachState { get; }

    [Localized("{1} {0|mission is|missions are} on record.")]
    public static partial LocalizedString MissionsLead { get; }

    [Localized("{0} has {2} in {1}.")]
    public static partial LocalizedString MissionsOneWay { get; }

    [Localized("{1} {0|visit|visits} on record, all in {2}.")]
    public static partial LocalizedString VisitsInYear { get; }

    [Localized("{1} {0|visit|visits} on record, {2}.")]
    public static partial LocalizedString VisitsInYears { get; }

    [Localized("{1} {0|visit|visits} on record.")]
    public static partial LocalizedString VisitsLead { get; }

    [Localized("{1} led to {0} and {3} to {2}.")]
    public static partial LocalizedString VisitsBothWays { get; }

    [Localized("{0|It|All} led to {2}.")]
    public static partial LocalizedString VisitsOneWay { get; }

    [Localized("Every one of those to {0} was for a {1}.")]
    public static partial LocalizedString AllMultilateral { get; }

    [Localized("Last session {0}.")]
    public static partial LocalizedString LastSession { get; }

    [Localized("Mechanisms without a session on record.")]
    public static partial LocalizedString NoSession { get; }

    [Localized("{0} held its {1} session {2}.")]
    public static partial LocalizedString Held { get; }

    [Localized("{0}, set up {3}, held its {1} session {2}.")]
    public static partial LocalizedString HeldSetUp { get; }

    [Localized("{0} last met {1}.")]
    public static partial LocalizedString Met { get; }

    [Localized("{1} {0|mechanism is|mechanisms are} on record.")]
    public static partial LocalizedString MechanismsCount { get; }

    [Localized("{1} {0|agreement|agreements} on record.")]
    public static partial LocalizedString AgreementsLead { get; }

    [Localized("The latest is “{0}”, signed {1}.")]
    public static partial LocalizedString AgreementsLatest { get; }

    [Localized("{0}: one side on record.")]
    public static partial LocalizedString OneSide { get; }

    [Localized("{0}.")]
    public static partial LocalizedString DisputeLead { get; }

    [Localized("No statement by {0} is on record.")]
    public static partial LocalizedString NoStatement { get; }

    [Localized("A position of {0} is on record.")]
    public static partial LocalizedString PositionOf { get; }
}
