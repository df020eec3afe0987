using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Where the people of a dossier appear: for which states and in which roles, and in which years.</summary>
sealed class NameUses
{
    // Nobody serves and travels for longer.
    const int LongestLife = 45;

    readonly Dictionary<string, HashSet<string>> scopes = new(StringComparer.Ordinal);
    readonly Dictionary<string, (long First, long Last)> years = new(StringComparer.Ordinal);
    readonly Dossier dossier;

    NameUses(Dossier dossier)
    {
        this.dossier = dossier;
        foreach (var visit in dossier.Visits)
        {
            foreach (var visitor in visit.Visitors)
            {
                Add(visitor.Person.Id, visit.Dates, visit.From.Id, visitor.Office.Id, StateOf(visitor.Office));
            }
        }

        foreach (var tenure in dossier.Tenures)
        {
            Add(tenure.Person.Id, tenure.Period, tenure.Office.Id, StateOf(tenure.Office));
        }

        foreach (var appointment in dossier.Appointments)
        {
            Add(appointment.Person.Id, appointment.Appointed ?? appointment.Ended, appointment.Mission.Id);
        }
    }

    /// <summary>The uses of a dossier; made once.</summary>
    public static NameUses Of(RuleContext context) =>
        context.Shared(typeof(NameUses), () => new NameUses(context.Dossier));

    /// <summary>The states and roles of a person; none for one whom no visit, tenure or appointment names.</summary>
    public IReadOnlySet<string> ScopesOf(string person) => scopes.GetValueOrDefault(person) ?? [];

    /// <summary>Whether two people cannot be one by their years.</summary>
    public bool AreApart(Person a, Person b) =>
        AreApart(a.Born, b.Born)
        || AreApart(a.Died, b.Died)
        || (
            years.TryGetValue(a.Id, out var mine)
            && years.TryGetValue(b.Id, out var theirs)
            && Math.Max(mine.Last, theirs.Last) - Math.Min(mine.First, theirs.First) > LongestLife
        );

    static bool AreApart(SourceDate? a, SourceDate? b) =>
        a?.Value is { } one && b?.Value is { } other && EdtfOrder.Overlaps(one, other) == Ternary.No;

    string? StateOf(Ref<Office> office) => dossier.Find(office)?.Of.Id;

    void Add(string? person, SourceDate? date, params IEnumerable<string?> within)
    {
        if (person is null)
        {
            return;
        }

        (scopes.TryGetValue(person, out var names) ? names : scopes[person] = new(StringComparer.Ordinal)).UnionWith(
            within.OfType<string>()
        );
        if (date?.Value?.Bounds is { } bounds && (bounds.Earliest ?? bounds.Latest) is { } day)
        {
            var (first, last) = years.TryGetValue(person, out var known) ? known : (day.Year, day.Year);
            years[person] = (Math.Min(first, day.Year), Math.Max(last, day.Year));
        }
    }
}
