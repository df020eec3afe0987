using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Relations.Rules;

/// <summary>By what a finding is known again in a later run.</summary>
public static partial class Fingerprint
{
    const int Bytes = 16;
    const string Header = "dossier.yaml";

    /// <summary>
    /// The fingerprint: 32 lower-case hexadecimal digits made of the rule, the verdict, the record, the field without
    /// positions in lists, and the related records. Neither lines nor the message have a part in it, so it stays when
    /// data is added above or a message is reworded. Where a finding belongs to no record, its file stands in for one, which is
    /// dossier.yaml for all that the dossier says of itself, so that a workbook of it has the same.
    /// Findings of one kind in one field of one record share it.
    /// </summary>
    public static string Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        IEnumerable<string?> parts =
        [
            finding.Code,
            finding.Verdict == Verdict.Maybe ? "maybe" : "violated",
            finding.Record,
            finding.Record is not null ? null
            : finding.IsOfHeader ? Header
            : finding.Place?.File,
            FieldOf(finding),
            .. finding.Related.Select(related => related.Record).Distinct().Order(StringComparer.Ordinal),
        ];
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts)));
        return Convert.ToHexStringLower(digest.AsSpan(0, Bytes));
    }

    internal static string? FieldOf(Finding finding) =>
        finding.Field is null ? null : Position().Replace(finding.Field, "");

    [GeneratedRegex(@"\[\d+\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Position();
}
