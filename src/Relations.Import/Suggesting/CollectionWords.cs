namespace Relations.Import;

/// <summary>What files and sheets are called that hold the records of a collection.</summary>
static partial class CollectionWords
{
    static Dictionary<string, LocalizedString> Words() =>
        new(StringComparer.Ordinal)
        {
            ["visits"] = Visits,
            ["missions"] = Missions,
            ["appointments"] = Appointments,
            ["people"] = People,
            ["recognitions"] = Recognitions,
            ["diplomaticRelations"] = DiplomaticRelations,
            ["agreements"] = Agreements,
            ["tenures"] = Tenures,
            ["organizations"] = Organizations,
            ["places"] = Places,
            ["offices"] = Offices,
        };

    /// <summary>Whether a file or sheet is called like one that holds the records of a collection.</summary>
    public static bool IsCalled(string name, string collection) =>
        Words().TryGetValue(collection, out var words)
        && Languages.All.Any(language =>
            words.In(language).Split(',').Any(word => name.Contains(Slug.Letterwise(word), StringComparison.Ordinal))
        );

    [Localized("visit, trip, travel")]
    static partial LocalizedString Visits { get; }

    [Localized(
        "mission, embass, consulat, representation, legation, diplomatic exchange, diplomatic representation, "
            + "posts abroad"
    )]
    static partial LocalizedString Missions { get; }

    [Localized("appointment, ambassador, chief, envoy, heads of mission")]
    static partial LocalizedString Appointments { get; }

    [Localized("people, person, leader, diplomat, biograph")]
    static partial LocalizedString People { get; }

    [Localized("recognition, recognit, recognis, recogniz")]
    static partial LocalizedString Recognitions { get; }

    [Localized("relations, establish")]
    static partial LocalizedString DiplomaticRelations { get; }

    [Localized("agreement, treat, convention, protocol")]
    static partial LocalizedString Agreements { get; }

    [Localized("leader, heads of, tenure, term, office holder, officeholder, minister, president")]
    static partial LocalizedString Tenures { get; }

    [Localized("organization, organisation, igo")]
    static partial LocalizedString Organizations { get; }

    [Localized("place, cities, city")]
    static partial LocalizedString Places { get; }

    [Localized("office, position")]
    static partial LocalizedString Offices { get; }
}
