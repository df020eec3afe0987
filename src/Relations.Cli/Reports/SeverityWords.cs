using Relations.Rules;

namespace Relations.Cli.Reports;

/// <summary>The words for severities.</summary>
static class SeverityWords
{
    public static string Of(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };
}
