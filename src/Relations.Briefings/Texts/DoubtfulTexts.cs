namespace Relations.Briefings;

/// <summary>What dates are of, in the list of those that are not certain.</summary>
static partial class DoubtfulTexts
{
    static readonly Dictionary<string, LocalizedString> Kinds = new(StringComparer.Ordinal)
    {
        ["published"] = SourceTexts.Published,
        ["retrieved"] = SourceTexts.Retrieved,
        ["exists"] = Existence,
        ["capital.period"] = Capital,
        ["members.period"] = Membership,
        ["born"] = Born,
        ["died"] = Died,
        ["withdrawn"] = RelationTexts.Withdrawn,
        ["interruptions.from"] = Interrupted,
        ["interruptions.to"] = Resumed,
        ["closed"] = MissionTexts.Closed,
        ["grades.period"] = Grade,
        ["nominated"] = MissionTexts.Nominated,
        ["appointed"] = MissionTexts.Appointed,
        ["arrived"] = MissionTexts.Arrived,
        ["credentials"] = MissionTexts.Credentials,
        ["commission"] = MissionTexts.Commission,
        ["admitted"] = MissionTexts.Admitted,
        ["exequatur"] = MissionTexts.Exequatur,
        ["duties"] = MissionTexts.Duties,
        ["personaNonGrata"] = MissionTexts.PersonaNonGrata,
        ["ended"] = MissionTexts.Ended,
        ["ratified.date"] = Ratified,
        ["inForce"] = InForce,
        ["terminated"] = MechanismTexts.Terminated,
        ["registered"] = MechanismTexts.Registration,
    };

    [Localized("Uncertain or approximate dates")]
    public static partial LocalizedString Title { get; }

    [Localized("{0} {0|record|records}")]
    public static partial LocalizedString Records { get; }

    /// <summary>What happened on the date of a field, such as <c>grades.period</c>; null for one that is called as its field is.</summary>
    public static LocalizedString? Kind(string path) => Kinds.GetValueOrDefault(path);

    [Localized("existence: {0}")]
    static partial LocalizedString Existence { get; }

    [Localized("capital: {0}")]
    static partial LocalizedString Capital { get; }

    [Localized("membership: {0}")]
    static partial LocalizedString Membership { get; }

    [Localized("born: {0}")]
    static partial LocalizedString Born { get; }

    [Localized("died: {0}")]
    static partial LocalizedString Died { get; }

    [Localized("interrupted: {0}")]
    static partial LocalizedString Interrupted { get; }

    [Localized("resumed: {0}")]
    static partial LocalizedString Resumed { get; }

    [Localized("grade: {0}")]
    static partial LocalizedString Grade { get; }

    [Localized("ratified: {0}")]
    static partial LocalizedString Ratified { get; }

    [Localized("in force: {0}")]
    static partial LocalizedString InForce { get; }
}
