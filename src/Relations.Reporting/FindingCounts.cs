using Relations.Rules;

namespace Relations.Reporting;

/// <summary>Numbers of records and findings, in words.</summary>
public static partial class FindingCounts
{
    /// <summary>So many records.</summary>
    [Message("{count} {count|record|records}")]
    public static partial Message Records(int count);

    /// <summary>So many errors.</summary>
    [Message("{count} {count|error|errors}")]
    public static partial Message Errors(int count);

    /// <summary>So many warnings.</summary>
    [Message("{count} {count|warning|warnings}")]
    public static partial Message Warnings(int count);

    /// <summary>So many findings of the severity info.</summary>
    [Message("{count} info")]
    public static partial Message Remarks(int count);

    /// <summary>So many findings that cannot tell.</summary>
    [Message("{count} undetermined")]
    public static partial Message Maybes(int count);

    /// <summary>The findings of dossiers by what they weigh, those that are none too.</summary>
    public static ArgumentValue Of(params IReadOnlyList<CheckResult> results) =>
        Join([
            Errors(results.Sum(result => result.Count(Severity.Error))),
            Warnings(results.Sum(result => result.Count(Severity.Warning))),
            Remarks(results.Sum(result => result.Count(Severity.Info))),
            Maybes(results.Sum(result => result.Maybes)),
        ]);

    /// <summary>Several counts, with commas between.</summary>
    public static ArgumentValue Join(IEnumerable<Message> counts) =>
        ArgumentValue.List(counts.Select(count => ArgumentValue.Of(count)));
}
