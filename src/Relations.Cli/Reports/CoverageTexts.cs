namespace Relations.Cli.Reports;

/// <summary>The words of the report on coverage.</summary>
static partial class CoverageTexts
{
    [Message("{count} {count|source|sources}")]
    public static partial Message Sources(int count);

    [Message(": {sentences}, {dates}")]
    public static partial Message Measured(Message sentences, Message dates);

    [Message(": {sentences}, {dates}, {missing} not measured")]
    public static partial Message PartlyMeasured(Message sentences, Message dates, int missing);

    [Message(": not measured: {file} {why}")]
    public static partial Message NotMeasured(string file, Message why);

    [Message(": no stored text that can be read")]
    public static partial Message NoText();

    [Message("{settled} of {total} sentences ({percent} %)")]
    public static partial Message Sentences(int settled, int total, string percent);

    [Message("0 of 0 sentences")]
    public static partial Message NoSentences();

    [Message("{settled} of {total} dates ({percent} %)")]
    public static partial Message Dates(int settled, int total, string percent);

    [Message("0 of 0 dates")]
    public static partial Message NoDates();

    [Message("{share}: {cited} cited, {aside} set aside, {open} open")]
    public static partial Message Cited(Message share, int cited, int aside, int open);

    [Message("{share}: {read} read, {aside} set aside, {open} open")]
    public static partial Message Read(Message share, int read, int aside, int open);

    [Message("set aside \"{quote}\": {reason}")]
    public static partial Message SetAside(string? quote, string? reason);

    [Localized("open")]
    public static partial LocalizedString Open { get; }

    [Localized("no record cites the sentence")]
    public static partial LocalizedString OpenSentence { get; }

    [Localized("no record cites the date")]
    public static partial LocalizedString OpenDate { get; }

    [Localized("quoted, but no date of the record matches it")]
    public static partial LocalizedString QuotedDate { get; }

    [Message("{place}, the heading")]
    public static partial Message InHeading(string place);

    [Message("{place}, paragraph {paragraph}")]
    public static partial Message InParagraph(string place, int paragraph);
}
