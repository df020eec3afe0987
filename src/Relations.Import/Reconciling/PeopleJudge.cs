namespace Relations.Import;

/// <summary>Judges whether two records of people are of one person.</summary>
static class PeopleJudge
{
    // A term and the next of the same person may lie so far apart; a namesake in the same office seldom comes so soon.
    const int MaxYears = 12;
    const int MaxYearsOfLife = 70;

    /// <summary>Whether they may be, with what speaks for it.</summary>
    public static bool Judge(KnownRecord there, Person one, KnownRecord here, Person other, MatchFindings found)
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

    static bool Role(KnownRecord there, KnownRecord here, MatchFindings found, bool isWhole)
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

    static bool Life(Person one, Person other, MatchFindings found, bool isWhole)
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
}
