namespace Relations.Import;

/// <summary>
/// Judges whether a record of an import and one that is here are the same. A false join is worse than a missed one: a name alone
/// never decides, and what contradicts it rules it out.
/// </summary>
static class MatchJudge
{
    /// <summary>The match; null where they are not the same, or nothing but a part of the name speaks for it.</summary>
    public static RecordMatch? Of(KnownRecord there, KnownRecord here)
    {
        if (there.Ids.Any(id => here.Ids.TryGetValue(id.Key, out var other) && other != id.Value))
        {
            return null;
        }

        var found = new MatchFindings();
        foreach (var (scheme, id) in there.Ids.Where(id => here.Ids.GetValueOrDefault(id.Key) == id.Value))
        {
            found.Add(100, ReconcileTexts.SameExternalId(scheme, id), decides: true);
        }

        var isJudged = (there.Record, here.Record) switch
        {
            (Person one, Person other) => PeopleJudge.Judge(there, one, here, other, found),
            (Office one, Office other) => Offices(there, one, here, other, found),
            (Place one, Place other) => Places(there, one, here, other, found),
            (Organization one, Organization other) => Organizations(there, one, here, other, found),
            _ => false,
        };
        return isJudged || found.Decides ? found.Match(there, here) : null;
    }

    static bool Offices(KnownRecord there, Office one, KnownRecord here, Office other, MatchFindings found)
    {
        if (there.Home is null || there.Home != here.Home || DateAgreement.Contradict(one.Period, other.Period))
        {
            return false;
        }

        found.Add(40, ReconcileTexts.SameHome(there.Home));
        var isSame = there.Names.Any(here.Names.Contains);
        if (one.Rank is not null && other.Rank is not null && one.Rank != other.Rank)
        {
            found.Add(0, ReconcileTexts.OtherRanks());
            found.Doubt(true);
        }

        if (isSame)
        {
            found.Add(50, ReconcileTexts.SameName(), decides: true);
        }
        else if (one.Rank is not null && one.Rank == other.Rank && one.Rank < OfficeRank.Minister)
        {
            found.Add(20, ReconcileTexts.SameRank());
            return true;
        }

        return isSame;
    }

    static bool Places(KnownRecord there, Place one, KnownRecord here, Place other, MatchFindings found)
    {
        if (
            !there.Names.Any(here.Names.Contains)
            || (there.Home is not null && here.Home is not null && there.Home != here.Home)
        )
        {
            return false;
        }

        found.Add(40, ReconcileTexts.SameName());
        if (one.Kind is not null && other.Kind is not null && one.Kind != other.Kind)
        {
            found.Add(0, ReconcileTexts.OtherKinds());
            found.Doubt(true);
        }

        if (there.Home is not null && there.Home == here.Home)
        {
            found.Add(50, ReconcileTexts.SameHome(there.Home), decides: true);
        }

        return true;
    }

    static bool Organizations(
        KnownRecord there,
        Organization one,
        KnownRecord here,
        Organization other,
        MatchFindings found
    )
    {
        if (!there.Names.Any(here.Names.Contains))
        {
            return false;
        }

        found.Add(40, ReconcileTexts.SameName());
        if (one.Kind is not null && other.Kind is not null && one.Kind != other.Kind)
        {
            found.Add(0, ReconcileTexts.OtherKinds());
            found.Doubt(true);
        }

        var acronyms = one.Acronym?.Translations.Select(text => text.Text) ?? [];
        if (
            acronyms.FirstOrDefault(text => other.Acronym?.Translations.Any(own => own.Text == text) == true) is
            { } acronym
        )
        {
            found.Add(50, ReconcileTexts.SameAcronym(acronym), decides: true);
        }

        return true;
    }
}
