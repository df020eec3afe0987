namespace Relations.Import;

/// <summary>What a draft of a mapping is unsure of, or has decided by the values.</summary>
static partial class SuggestTexts
{
    [Message("the rows are taken for {collection}")]
    internal static partial Message Taken(string collection);

    [Message("the columns fit no collection; name it, and its fields")]
    internal static partial Message NoCollection();

    [Message("no record is found; state in the mapping what the records are")]
    internal static partial Message NoRecords();

    [Message("{collection} needs the field {field}, for which no column is found")]
    internal static partial Message Missing(string collection, string field);

    [Message("{column} is taken for {field} because its values fit, not because of its header")]
    internal static partial Message ByValues(string column, string field);

    [Message(
        "{column}: no value decides whether the day or the month comes first; the day is read first, as in {example}"
    )]
    internal static partial Message OrderOpen(string column, string example);

    [Message("{column}: dates are read as {pattern}; {evidence} decides the order of day and month")]
    internal static partial Message OrderDecided(string column, string pattern, string evidence);

    [Message("{column}: {against} contradicts the order of day and month that {evidence} shows")]
    internal static partial Message OrderMixed(string column, string against, string evidence);

    [Message("{column}: {pattern} does not read {values}")]
    internal static partial Message DatesUnread(string column, string pattern, ArgumentValue values);

    [Message("{column}: many dates are 1 January, which may stand for the year; then read the year alone")]
    internal static partial Message NewYear(string column);

    [Message("{column}: years of two digits are read as years from {year} on")]
    internal static partial Message ShortYears(string column, int year);

    [Message("{column}: no state is known by {values}")]
    internal static partial Message StatesUnknown(string column, ArgumentValue values);

    [Message("{column}: {values} are not words of {field}; complete the map of values")]
    internal static partial Message WordsUnknown(string column, ArgumentValue values, string field);

    [Message(
        "{column} is taken for {field}; if it is {other}, change the field, and write the other state as a constant"
    )]
    internal static partial Message OneSide(string column, string field, string other);

    [Message("{column} is not read; name a field for it, or list it under ignore")]
    internal static partial Message Unread(string column);

    [Message("texts are taken to be in {language}")]
    internal static partial Message InLanguage(string language);

    [Message("no column holds ids; they are made of {columns}, with a number where two are the same")]
    internal static partial Message IdsMade(ArgumentValue columns);
}
