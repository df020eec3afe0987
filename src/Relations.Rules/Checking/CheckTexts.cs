using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Messages that many rules share.</summary>
static partial class CheckTexts
{
    /// <summary>What happened and when.</summary>
    [Message("{what} ({date})")]
    public static partial Message WithDate(Message what, ArgumentValue date);

    [Message("{what} (no date on record)")]
    public static partial Message WithoutDate(Message what);

    [Message("{later} comes before {earlier}")]
    public static partial Message ComesBefore(NamedDate later, NamedDate earlier);

    /// <summary>A violation that the dates leave open.</summary>
    [Message("cannot tell whether {claim}")]
    public static partial Message CannotTell(Message claim);

    /// <summary>A violation from before the law that the rule states.</summary>
    [Message("{claim} (by custom: the convention was not yet in force)")]
    public static partial Message ByCustom(Message claim);

    [Message("{dates} would settle it")]
    public static partial Message Settles(ArgumentValue dates);

    [Message("a date for {field} of {record}")]
    public static partial Message DateFor(FieldPathValue field, RecordValue record);

    [Message("a more exact date than {date} for {field} of {record}")]
    public static partial Message ExactDateFor(DateValue date, FieldPathValue field, RecordValue record);

    [Message("from {start}")]
    public static partial Message From(DateValue start);

    [Message("to {end}")]
    public static partial Message To(DateValue end);

    [Message("from {start} to {end}")]
    public static partial Message FromTo(DateValue start, DateValue end);

    /// <summary>What a fix does that writes another value.</summary>
    [Message("write {value}")]
    public static partial Message Write(string value);

    /// <summary>A field, where no words name the date in it better.</summary>
    [Message("{field}")]
    public static partial Message Field(FieldPathValue field);

    [Message("no rule has the code {code}")]
    public static partial Message NoSuchRule(string code);

    [Message("the kind of the post")]
    public static partial Message KindOfPost();

    /// <summary>What was probably meant.</summary>
    [Message("did you mean {meant}?")]
    public static partial Message DidYouMean(string meant);

    /// <summary>A record, where its id alone says what stands at a related place.</summary>
    [Message("{record}")]
    public static partial Message Named(Record record);
}
