using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// When a state exists, as far as it is known: the interval of the register or of the dossier's own entry, from an
/// earlier declaration of independence on record where there is one. The lists behind the register count membership in
/// the system of states, which can begin later than independence.
/// </summary>
sealed record Existence(State State, PeriodBound Start, PeriodBound End)
{
    static readonly RecordIndex<Independence, Ref<State>> Independences = new(
        dossier => dossier.Independence,
        independence => independence.State
    );

    /// <summary>Null where the state or its interval is not known.</summary>
    public static Existence? Of(RuleContext context, string? id) => id is null ? null : Known.Of(context, id).Existence;

    static readonly SharedByKey<string, KnownState> Known = new((context, id) => new(Find(context, id)));

    static Existence? Find(RuleContext context, string id)
    {
        if (context.Dossier.Find(id) is not State { Exists: { Value: not null } exists } state)
        {
            return null;
        }

        var start = PeriodBound.StartOf(exists);
        NamedDate? since = new(StateTexts.TheExistence(state), state, "exists", state.Exists);
        var isListed = IsListed(state);
        foreach (var independence in context.Find(Independences, new(id)))
        {
            if (independence.Date is not { Value: not null } date)
            {
                continue;
            }

            isListed = false;
            var declared = PeriodBound.StartOf(date);
            if (Earlier(declared, start))
            {
                var isFirst = declared.Latest <= start.Earliest;
                since = isFirst
                    ? new(StateTexts.TheIndependence(state), independence, "date", independence.Date)
                    : null;
                start = declared;
            }
            else if (start.Latest > declared.Earliest)
            {
                since = null;
            }
        }

        return new(state, start, PeriodBound.EndOf(exists))
        {
            Since = start.IsUnknownBefore ? null : since,
            RestsOnList = isListed,
        };
    }

    /// <summary>
    /// Whether nothing but the built-in register says when it begins. What is before it then weighs one step less: the
    /// lists behind the register count members of the system of states, and membership began with recognition for some.
    /// </summary>
    public bool RestsOnList { get; init; }

    /// <summary>What to do about something before the start; null where the dossier itself says when that is.</summary>
    public Message? Help => RestsOnList ? StateTexts.BeginsBy(State, Origin()) : null;

    /// <summary>It as a period.</summary>
    public Period Lasting => new(NamedDate.What, Start, End, [NamedDate]);

    /// <summary>The date on which it begins; null where it is not known, or two may be the first.</summary>
    public NamedDate? Since { get; init; }

    /// <summary>
    /// What something that is before the start of the state weighs at most: what is within ten years before an
    /// independence on record may be an act of a state to be, and within two before the first day of a list it is
    /// mostly that the list counts late.
    /// </summary>
    public Severity WeightBefore(SourceDate date) =>
        PeriodBound.StartOf(date).MaxDaysTo(Start) is not { } days ? Severity.Warning
        : RestsOnList
            ? days <= DaysThatListsLag ? Severity.Info
                : Severity.Warning
        : days <= DaysBeforeIndependence ? Severity.Warning
        : Severity.Error;

    const long DaysThatListsLag = 731;
    const long DaysBeforeIndependence = 3653;

    /// <summary>Whether a date is before the state exists; no where nothing says when it began.</summary>
    public Ternary IsAfter(SourceDate date) =>
        Start.IsUnknownBefore ? Ternary.No : Start.NotAfter(PeriodBound.StartOf(date)).Not();

    /// <summary>Whether a date is after the state has ended.</summary>
    public Ternary IsBefore(SourceDate date) => PeriodBound.EndOf(date).NotAfter(End).Not();

    /// <summary>The day after the last as a dated fact: sources name it too, as that of a unification.</summary>
    public NamedDate DayAfter => NamedDate with { What = StateTexts.DayAfterExistence(State), IsDayAfter = true };

    /// <summary>The interval as a dated fact.</summary>
    public NamedDate NamedDate { get; } = new(StateTexts.TheExistence(State), State, "exists", State.Exists);

    /// <summary>Whether the interval is that of the built-in register, and none of the dossier.</summary>
    public bool IsOfRegister { get; } = IsListed(State);

    // What a dossier says of a state is put over the entry of the register, field by field.
    static bool IsListed(State state) =>
        StateRegister.States.TryGetValue(state.Id, out var entry) && ReferenceEquals(entry.Exists, state.Exists);

    Message Origin()
    {
        var lists = StateRegister
            .Lists[State.Id]
            .Where(row => PeriodBound.StartOf(row.Period) == PeriodBound.StartOf(State.Exists!))
            .Select(row => row.List == "cow" ? StateTexts.CorrelatesOfWar : StateTexts.GleditschAndWard)
            .Distinct()
            .Select(list => ArgumentValue.Of(list))
            .ToList();
        return lists.Count == 0
            ? StateTexts.Register()
            : StateTexts.RegisterBy(ArgumentValue.List(lists, ListForm.And));
    }

    sealed record KnownState(Existence? Existence);

    static bool Earlier(PeriodBound a, PeriodBound b) =>
        a.Latest < b.Latest || (a.Latest == b.Latest && a.Earliest < b.Earliest);
}
