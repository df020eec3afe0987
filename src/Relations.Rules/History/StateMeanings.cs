using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// What a text that is no id means as a name of a state or as a code of it in another list. Only what is the same but for
/// case, marks and punctuation counts: a code that looks like another is another.
/// </summary>
sealed record StateMeanings(string Text, IReadOnlyList<StateMeaning> All)
{
    static readonly Lazy<ILookup<string, StateMeaning>> Register = new(() =>
        Names().Concat(Codes()).ToLookup(pair => pair.Key, pair => pair.Meaning, StringComparer.Ordinal)
    );

    /// <summary>What a text means on a date; null where it is the name or code of no state.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date of the record that it stands in; null where that is not on record.</param>
    /// <param name="dossier">The dossier, which may have states of its own.</param>
    public static StateMeanings? Of(string text, SourceDate? date, Dossier dossier)
    {
        var key = FoldedNames.Fold(text);
        var own = dossier
            .States.Where(state => !StateRegister.States.ContainsKey(state.Id))
            .SelectMany(Short)
            .Where(pair => pair.Key == key)
            .Select(pair => pair.Meaning);
        List<StateMeaning> all = [.. own, .. Register.Value[key]];
        if (all.Count == 0)
        {
            return null;
        }

        var held = date is null ? [] : all.FindAll(meaning => meaning.MayHoldOn(date));
        var named = date is null ? all.FindAll(meaning => meaning.Rank == StateMeaningRank.Name) : [];
        var hasOneName = named.DistinctBy(meaning => meaning.State.Id).Count() == 1;
        return new(
            text.Trim(),
            held.Count > 0 ? held
                : hasOneName ? named
                : all
        )
        {
            IsOfDate = date is null || held.Count > 0,
            ever = all,
        };
    }

    // What it means on any date: a code that is over says more than that a list still has it.
    IReadOnlyList<StateMeaning> ever = [];

    /// <summary>Whether the text has a meaning on the date of the record, where there is one.</summary>
    public bool IsOfDate { get; private init; }

    /// <summary>The states that it may mean.</summary>
    public IReadOnlyList<string> Ids =>
        [.. All.OrderBy(meaning => meaning.Rank).Select(meaning => meaning.State.Id).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether one state is meant, by a name of it or by a code of the time. One letter is no code that is plain enough.</summary>
    public bool IsCertain =>
        Ids.Count == 1
        && Text.Length > 1
        && All.Any(meaning =>
            meaning.Rank <= StateMeaningRank.OtherName || (meaning.Rank == StateMeaningRank.Code && IsOfDate)
        );

    /// <summary>What to write, as help.</summary>
    public Message Help => StateMeaningTexts.Write(ArgumentValue.List(Ids.Select(ArgumentValue.Of), ListForm.Or));

    /// <summary>What it means, as the end of a sentence that begins with the text.</summary>
    public Message AsMessage() => Ids.Select(Sentence).Aggregate(StateMeaningTexts.Both);

    Message Sentence(string id)
    {
        var own = ever.Where(meaning => meaning.State.Id == id).OrderBy(meaning => meaning.Rank).ToList();
        var places = own.Where(meaning => meaning.Role == own[0].Role)
            .Select(meaning => meaning.Where)
            .OfType<Message>()
            .Distinct()
            .Take(MaxPlaces);
        return StateMeaningTexts.Of(own[0].Role, own[0].Party, [.. places]);
    }

    const int MaxPlaces = 2;

    static IEnumerable<(string Key, StateMeaning Meaning)> Names() =>
        StateRegister
            .States.Values.SelectMany(Short)
            .Concat(
                StateNames
                    .All.Where(name => name.Kind != StateNameKind.Continued)
                    .Select(name => (FoldedNames.Fold(name.Text), Meaning(name)))
            );

    static IEnumerable<(string Key, StateMeaning Meaning)> Short(State state) =>
        (state.Names?.Translations ?? [])
            .Select(name => FoldedNames.Fold(name.Text))
            .Distinct(StringComparer.Ordinal)
            .Select(key => (key, new StateMeaning(state, StateMeaningRole.Name, null, null, StateMeaningRank.Name)));

    static StateMeaning Meaning(StateName name)
    {
        var state = StateRegister.States[name.State];
        return name.Kind switch
        {
            StateNameKind.Long => new(state, StateMeaningRole.OfficialName, null, name.Period, StateMeaningRank.Name),
            StateNameKind.Former => new(
                state,
                StateMeaningRole.FormerName,
                StatePeriods.Said(name.Period),
                name.Period,
                StateMeaningRank.OtherName
            ),
            StateNameKind.Adjective => new(state, StateMeaningRole.Adjective, null, null, StateMeaningRank.Adjective),
            _ => new(state, StateMeaningRole.OtherName, null, name.Period, StateMeaningRank.OtherName),
        };
    }

    static IEnumerable<(string Key, StateMeaning Meaning)> Codes() =>
        StateNames
            .Codes.OrderBy(code => Array.IndexOf(ListOrder, code.List))
            .ThenBy(code => StatePeriods.IsOver(code.Period))
            .Select(code =>
                (
                    FoldedNames.Fold(code.Code),
                    new StateMeaning(
                        StateRegister.States[code.State],
                        StatePeriods.IsOver(code.Period) ? StateMeaningRole.FormerCode : StateMeaningRole.Code,
                        PlaceOf(code),
                        code.Period,
                        StateMeaningRank.Code
                    )
                )
            );

    // Those that are likeliest to be meant come first.
    static readonly string[] ListOrder = ["ISO3166-1", "IOC", "FIFA", "vehicle", "ISO3166-3", "cow", "gw"];

    static Message PlaceOf(StateCode code) =>
        StatePeriods.Said(code.Period) is { } years
            ? StateMeaningTexts.InListThen(StateMeaningTexts.OfList(code.List), years)
            : StateMeaningTexts.InList(StateMeaningTexts.OfList(code.List));
}
