using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Takes of the result for a dossier what is about a part of it.</summary>
public static class CheckResultScope
{
    /// <summary>
    /// The result for a part of the dossier: the findings on its records, as the whole dossier gives them, and those that belong to no
    /// record.
    /// </summary>
    /// <param name="result">The result for the whole.</param>
    /// <param name="part">The part, as <see cref="ScopeIndex.Take"/> gives it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CheckResult For(this CheckResult result, Dossier part)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(part);
        var ids = part.Records.Select(record => record.Id).ToHashSet(StringComparer.Ordinal);
        return result with
        {
            Dossier = part,
            Findings = [.. result.Findings.Where(IsOfPart)],
            Waived = [.. result.Waived.Where(waived => IsOfPart(waived.Finding))],
            Following = [.. result.Following.Where(IsOfPart)],
            Frozen = [.. result.Frozen.Where(IsOfPart)],
        };

        bool IsOfPart(Finding finding) => finding.Record is not { } record || ids.Contains(record);
    }
}
