namespace Relations.Import;

/// <summary>Judges whether two records of people are of one person.</summary>
static class PeopleJudge
{
    // So far apart one person may travel in one office; a namesake in it seldom comes so soon.
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
        (HeldRole Role, HeldRole Own, bool? IsNear)? best = null;
        foreach (var role in Telling(there.Roles))
        {
            foreach (var own in Telling(here.Roles.Where(role.IsSame)))
            {
                var isNear = AreNear(role, own);
                if (best is null || isNear == true || best.Value.IsNear is null)
                {
                    best = (role, own, isNear);
                }

                if (isNear == true)
                {
                    break;
                }
            }
        }

        if (best is not var (given, held, near))
        {
            return false;
        }

        Tell(given, held, near, found, isWhole);
        return near != false;
    }

    // Where terms of a role are known, single days on which somebody held it say less.
    static List<HeldRole> Telling(IEnumerable<HeldRole> roles)
    {
        var all = roles.ToList();
        var terms = all.FindAll(role => role.IsTerm);
        return terms.Count == 0 ? all : all.FindAll(role => role.IsTerm || !terms.Exists(role.IsSame));
    }

    static bool? AreNear(HeldRole role, HeldRole own) =>
        DateAgreement.YearsBetween(role.Dates, own.Dates) is not { } years ? null
        : role.IsTerm || own.IsTerm ? !DateAgreement.Contradict(role.Dates, own.Dates)
        : years <= MaxYears;

    static void Tell(HeldRole given, HeldRole held, bool? isNear, MatchFindings found, bool isWhole)
    {
        if (isNear is null)
        {
            found.Add(20, ReconcileTexts.SameRole(held.Label));
            return;
        }

        var (then, now) = (given.Dates!.ToString(), held.Dates!.ToString());
        found.Add(
            isNear == true ? 40 : 5,
            isNear == true
                ? ReconcileTexts.SameRoleDated(held.Label, then, now)
                : ReconcileTexts.FarApart(held.Label, then, now),
            isWhole && isNear == true
        );
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
