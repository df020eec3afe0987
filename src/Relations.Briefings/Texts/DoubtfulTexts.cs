using Relations.Rules;

namespace Relations.Briefings;

/// <summary>What dates are of, in the list of those that are not certain.</summary>
static class DoubtfulTexts
{
    static readonly Dictionary<string, Phrase> Collections = new(StringComparer.Ordinal)
    {
        ["sources"] = new("Sources", "Kaynaklar", "Mənbələr"),
        ["states"] = BackgroundTexts.States,
        ["organizations"] = BackgroundTexts.Organizations,
        ["people"] = BackgroundTexts.People,
        ["tenures"] = BackgroundTexts.Tenures,
        ["independence"] = SummaryTexts.Independence,
        ["recognitions"] = SummaryTexts.Recognition,
        ["diplomaticRelations"] = SummaryTexts.Diplomatic,
        ["consularRelations"] = FigureTexts.Consular,
        ["missions"] = FigureTexts.Missions,
        ["appointments"] = MissionTexts.Heads,
        ["visits"] = VisitTexts.Title,
        ["events"] = FigureTexts.Events,
        ["mechanisms"] = SummaryTexts.Mechanisms,
        ["sessions"] = MechanismTexts.Sessions,
        ["agreements"] = MechanismTexts.Agreements,
        ["projects"] = MechanismTexts.Projects,
        ["disputes"] = FigureTexts.Disputes,
    };

    static readonly Dictionary<string, Phrase> Kinds = new(StringComparer.Ordinal)
    {
        ["published"] = SourceTexts.Published,
        ["retrieved"] = SourceTexts.Retrieved,
        ["exists"] = new("existence: {0}", "varlık dönemi: {0}", "mövcudluq dövrü: {0}"),
        ["capital.period"] = new("capital: {0}", "başkent: {0}", "paytaxt: {0}"),
        ["members.period"] = new("membership: {0}", "üyelik: {0}", "üzvlük: {0}"),
        ["born"] = new("born: {0}", "doğum: {0}", "doğum: {0}"),
        ["died"] = new("died: {0}", "ölüm: {0}", "ölüm: {0}"),
        ["withdrawn"] = RelationTexts.Withdrawn,
        ["interruptions.from"] = new("interrupted: {0}", "kesinti: {0}", "fasilə: {0}"),
        ["interruptions.to"] = RelationTexts.Resumed,
        ["closed"] = MissionTexts.Closed,
        ["grades.period"] = new("grade: {0}", "statü: {0}", "status: {0}"),
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
        ["ratified.date"] = new("ratified: {0}", "onay: {0}", "ratifikasiya: {0}"),
        ["inForce"] = new("in force: {0}", "yürürlük: {0}", "qüvvəyə minmə: {0}"),
        ["terminated"] = MechanismTexts.Terminated,
        ["registered"] = MechanismTexts.Registration,
    };

    public static Phrase Title { get; } =
        new(
            "Uncertain or approximate dates",
            "Kesin olmayan veya yaklaşık tarihler",
            "Dəqiq olmayan və ya təxmini tarixlər"
        );

    public static Counted Records { get; } = new("{0} record", "{0} records", "{0} kayıt", "{0} qeyd");

    /// <summary>What the records of a collection are; null for one without dates.</summary>
    public static Phrase? Collection(string name) => Collections.GetValueOrDefault(name);

    /// <summary>What happened on the date of a field, such as <c>grades.period</c>; null for the main date of a record.</summary>
    public static Phrase? Kind(string path) => Kinds.GetValueOrDefault(path);
}
