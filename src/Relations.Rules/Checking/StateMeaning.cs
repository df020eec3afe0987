using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>What a text means as a name of a state, or as a code of it in some list.</summary>
/// <param name="State">The state.</param>
/// <param name="Said">What the text is to the state, as part of a sentence: "is the code of".</param>
/// <param name="Where">Where and when it is that, with a space before it; may be empty.</param>
/// <param name="Period">When it is that; null for any time.</param>
/// <param name="Rank">How plainly it means the state, from a name of today to an adjective.</param>
sealed record StateMeaning(State State, string Said, string Where, SourceDate? Period, StateMeaningRank Rank)
{
    /// <summary>Whether it may mean the state on a date: the state may exist, and the name or code may be in use.</summary>
    public bool MayHoldOn(SourceDate date) => MayMeet(State.Exists, date) && MayMeet(Period, date);

    static bool MayMeet(SourceDate? period, SourceDate date) =>
        period is null
        || (
            Edge.StartOf(period).NotAfter(Edge.EndOf(date)) != Truth.No
            && Edge.StartOf(date).NotAfter(Edge.EndOf(period)) != Truth.No
        );

    /// <summary>The state as messages name it, with the years of one that is over.</summary>
    public string Party
    {
        get
        {
            var years = StatePeriods.Said(State.Exists);
            return $"{State.Names?.Find("en") ?? State.Names?.ToString()} ({State.Id}{(years.Length > 0 ? "," : "")}{years})";
        }
    }
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
