namespace Relations.Dossiers;

/// <summary>What is said of calendars that there are not.</summary>
static partial class SourceDateTexts
{
    [Message("there is no calendar {calendar}; did you mean {meant}?")]
    public static partial Message DidYouMean(string calendar, string meant);

    [Message("there is no calendar {calendar}; there are {calendars}")]
    public static partial Message ThereAre(string calendar, ArgumentValue calendars);
}
