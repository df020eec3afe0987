using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>What is said of the time in which a state exists, and of what says so.</summary>
static partial class StateTexts
{
    [Message("the existence of {state}")]
    public static partial Message TheExistence(State state);

    [Message("the day after the existence of {state}")]
    public static partial Message DayAfterExistence(State state);

    [Message("the independence of {state}")]
    public static partial Message TheIndependence(State state);

    /// <summary>What to do about a start that only a list gives.</summary>
    [Message(
        "{origin} says that {state} begins then; an independence record, or exists of an entry in states, overrides "
            + "it"
    )]
    public static partial Message BeginsBy(State state, Message origin);

    [Message("the built-in register")]
    public static partial Message Register();

    [Message("the built-in register, by {lists}")]
    public static partial Message RegisterBy(ArgumentValue lists);

    [Localized("the Correlates of War list of states")]
    public static partial LocalizedString CorrelatesOfWar { get; }

    [Localized("the list of Gleditsch and Ward")]
    public static partial LocalizedString GleditschAndWard { get; }
}
