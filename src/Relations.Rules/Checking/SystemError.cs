namespace Relations.Rules;

/// <summary>
/// A rule, or a validator that the caller added, that threw an exception: a defect of the rule, and no finding. What the rule
/// has to say of other records, and what all other rules found, is reported all the same.
/// </summary>
/// <param name="Rule">The code and the name of the rule, or the name of the validator's type.</param>
/// <param name="Exception">What it threw at the first record that it failed on.</param>
public sealed partial record SystemError(string Rule, Exception Exception)
{
    /// <summary>The id of the first record that it failed on; null where it looked at the dossier as a whole.</summary>
    public string? Record { get; init; }

    /// <summary>How many records it failed on.</summary>
    public int Records { get; init; } = 1;

    /// <summary>What happened, in any language, on one line.</summary>
    public Message Text
    {
        get
        {
            var (name, message) = (Exception.GetType().Name, Exception.Message.ReplaceLineEndings(" "));
            return Record is null ? OnDossier(Rule, name, message)
                : Records == 1 ? OnRecord(Rule, new RecordValue(Record), name, message)
                : OnRecords(Rule, new RecordValue(Record), Records - 1, name, message);
        }
    }

    [Message("rule {rule} failed on the dossier: {exception}: {message}")]
    private static partial Message OnDossier(string rule, string exception, string message);

    [Message("rule {rule} failed on record {record}: {exception}: {message}")]
    private static partial Message OnRecord(string rule, RecordValue record, string exception, string message);

    [Message(
        "rule {rule} failed on record {record} and {count} {count|other record|other records}: {exception}: {message}"
    )]
    private static partial Message OnRecords(
        string rule,
        RecordValue record,
        int count,
        string exception,
        string message
    );
}
