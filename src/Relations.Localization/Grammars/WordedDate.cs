namespace Relations;

/// <summary>How the wording of a date ends, which decides the suffixes that Turkish and Azerbaijani may add to it.</summary>
enum Ending
{
    /// <summary>In a way that takes no suffix, such as a closing bracket.</summary>
    Closed,

    /// <summary>In the number of a year.</summary>
    Number,

    /// <summary>In a plural noun: 1990'lar.</summary>
    Plural,

    /// <summary>In a noun with the possessive suffix of the third person: 2001 yazı.</summary>
    Possessive,
}

/// <summary>The wording of a date, with what a suffix needs to know of it.</summary>
/// <param name="Text">The words.</param>
/// <param name="Ending">How they end.</param>
/// <param name="Number">The number that stands last, where the ending is one.</param>
readonly record struct WordedDate(string Text, Ending Ending = Ending.Closed, long Number = 0);

/// <summary>A component of a date or an end of an interval that may be unknown, partly known or doubted.</summary>
enum Part
{
    Day,
    Month,
    Season,
    Year,
    Start,
    End,
}
