namespace Relations.Import;

/// <summary>
/// Judges whether a record of an import and one that is here are the same. A false join is worse than a missed one: a name alone
/// never decides, and what contradicts it rules it out.
/// </summary>
static class MatchJudge
{
    // A term and the next of the same person may lie so far apart; a namesake in the same office seldom comes so soon.
    const int MaxYears = 12;
    const int MaxYearsOfLife = 70;

    /// <summary>The match; null where they are not the same, or nothing but a part of the name speaks for it.</summary>
    public static RecordMatch? Of(KnownRecord there, KnownRecord here)
    {
        if (there.Ids.Any(id => here.Ids.TryGetValue(id.Key, out var other) && other != id.Value))
        {
            return null;
        }

        var found = new Findings();
        foreach (var (scheme, id) in there.Ids.Where(id => here.Ids.GetValueOrDefault(id.Key) == id.Value))
        {
            found.Add(100, ReconcileTexts.SameExternalId(scheme, id), decides: true);
        }

        var isJudged = (there.Record, here.Record) switch
        {
            (Person one, Person other) => People(there, one, here, other, found),
            (Office one, Office other) => Offices(there, one, here, other, found),
            (Place one, Place other) => Places(there, one, here, other, found),
            (Organization one, Organization other) => Organizations(there, one, here, other, found),
            _ => false,
        };
        return isJudged || found.Decides ? found.Match(there, here) : null;
    }

    static bool People(KnownRecord there, Person one, KnownRecord here, Person other, Findings found)
    {
        var isSame = there.Names.Any(here.Names.Contains);
        if (!isSame && !there.Names.Any(name => here.Names.Any(name.IsShortOf)))
        {
            found.Doubt(IsImpossible(there, one, here, other));
            return false;
        }

        if (IsImpossible(there, one, here, other))
        {
            found.Doubt(true);
            return false;
        }

        found.Add(isSame ? 40 : 20, isSame ? ReconcileTexts.SameName() : ReconcileTexts.ShortName());
        var isWhole = isSame && there.Names.Any(name => name.Words.Count > 1 && here.Names.Contains(name));
        var hasRole = Role(there, here, found, isWhole);
        var hasBirth = Life(one, other, found, isWhole);
        return isSame || hasRole || hasBirth;
    }

    static bool IsImpossible(KnownRecord there, Person one, KnownRecord here, Person other) =>
        DateAgreement.Contradict(one.Born, other.Born)
        || DateAgreement.Contradict(one.Died, other.Died)
        || there.Roles.Any(role => DateAgreement.IsOutside(other, role.Dates))
        || here.Roles.Any(role => DateAgreement.IsOutside(one, role.Dates))
        || there.Roles.Any(role =>
            here.Roles.Any(own => DateAgreement.YearsBetween(role.Dates, own.Dates) > MaxYearsOfLife)
        );

    static bool Role(KnownRecord there, KnownRecord here, Findings found, bool isWhole)
    {
        var pairs = there.Roles.SelectMany(role => here.Roles.Where(role.IsSame).Select(own => (Role: role, Own: own)));
        (HeldRole Role, HeldRole Own, long? Years)? best = null;
        foreach (var (role, own) in pairs)
        {
            var years = DateAgreement.YearsBetween(role.Dates, own.Dates);
            if (best is null || (years ?? long.MaxValue) < (best.Value.Years ?? long.MaxValue))
            {
                best = (role, own, years);
            }
        }

        if (best is not var (given, held, apart))
        {
            return false;
        }

        if (apart is null)
        {
            found.Add(20, ReconcileTexts.SameRole(held.Label));
            return true;
        }

        var (then, now) = (given.Dates!.ToString(), held.Dates!.ToString());
        if (apart <= MaxYears)
        {
            found.Add(40, ReconcileTexts.SameRoleDated(held.Label, then, now), isWhole);
        }
        else
        {
            found.Add(5, ReconcileTexts.FarApart(held.Label, then, now));
        }

        return apart <= MaxYears;
    }

    static bool Life(Person one, Person other, Findings found, bool isWhole)
    {
        var isBorn = DateAgreement.AreSameYear(one.Born, other.Born);
        var hasDied = DateAgreement.AreSameYear(one.Died, other.Died);
        if (isBorn)
        {
            var isDay = DateAgreement.AreSameDay(one.Born, other.Born);
            found.Add(isDay ? 40 : 20, ReconcileTexts.SameBirth(other.Born!.ToString()), isWhole && isDay);
        }

        if (hasDied)
        {
            found.Add(20, ReconcileTexts.SameDeath(other.Died!.ToString()), isWhole && isBorn);
        }

        return isBorn;
    }

    static bool Offices(KnownRecord there, Office one, KnownRecord here, Office other, Findings found)
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

    static bool Places(KnownRecord there, Place one, KnownRecord here, Place other, Findings found)
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

    static bool Organizations(KnownRecord there, Organization one, KnownRecord here, Organization other, Findings found)
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

    /// <summary>What was found of two records.</summary>
    sealed class Findings
    {
        readonly List<Message> evidence = [];
        int score;
        bool isDoubtful;

        /// <summary>Whether something decides that they are the same.</summary>
        public bool Decides { get; private set; }

        /// <summary>Adds what speaks for it.</summary>
        public void Add(int points, Message what, bool decides = false)
        {
            score += points;
            evidence.Add(what);
            Decides |= decides;
        }

        /// <summary>Notes that something contradicts it.</summary>
        public void Doubt(bool isSo)
        {
            if (isSo && Decides && !isDoubtful)
            {
                evidence.Add(ReconcileTexts.OtherLife());
            }

            isDoubtful |= isSo;
        }

        public RecordMatch Match(KnownRecord there, KnownRecord here) =>
            new(there, here, Decides && !isDoubtful, Math.Min(score, 100), evidence);
    }
}
