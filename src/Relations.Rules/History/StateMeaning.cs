using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>What a text means as a name of a state, or as a code of it in some list.</summary>
/// <param name="State">The state.</param>
/// <param name="Role">What the text is to the state.</param>
/// <param name="Where">Where and when it is that; may be null.</param>
/// <param name="Period">When it is that; null for any time.</param>
/// <param name="Rank">How plainly it means the state, from a name of today to an adjective.</param>
sealed record StateMeaning(
    State State,
    StateMeaningRole Role,
    Message? Where,
    SourceDate? Period,
    StateMeaningRank Rank
)
{
    /// <summary>Whether it may mean the state on a date: the state may exist, and the name or code may be in use.</summary>
    public bool MayHoldOn(SourceDate date) => MayMeet(State.Exists, date) && MayMeet(Period, date);

    static bool MayMeet(SourceDate? period, SourceDate date) =>
        period is null
        || (
            PeriodBound.StartOf(period).NotAfter(PeriodBound.EndOf(date)) != Ternary.No
            && PeriodBound.StartOf(date).NotAfter(PeriodBound.EndOf(period)) != Ternary.No
        );

    /// <summary>The state as messages name it, with the years of one that is over.</summary>
    public Message Party
    {
        get
        {
            NameValue name = new(State.Names);
            return StatePeriods.Said(State.Exists) is { } years
                ? StateMeaningTexts.FormerState(name, State, years)
                : StateMeaningTexts.Named(name, State);
        }
    }
}

/// <summary>What a text is to a state.</summary>
enum StateMeaningRole
{
    /// <summary>A short name.</summary>
    Name,

    /// <summary>The long name.</summary>
    OfficialName,

    /// <summary>One of other names.</summary>
    OtherName,

    /// <summary>A name of earlier times.</summary>
    FormerName,

    /// <summary>The adjective.</summary>
    Adjective,

    /// <summary>A code of a list.</summary>
    Code,

    /// <summary>A code that a list had once.</summary>
    FormerCode,
}

/// <summary>How plainly a text means a state.</summary>
enum StateMeaningRank
{
    /// <summary>A short or the long name.</summary>
    Name,

    /// <summary>Another or a former name.</summary>
    OtherName,

    /// <summary>A code of a list.</summary>
    Code,

    /// <summary>An adjective.</summary>
    Adjective,
}
