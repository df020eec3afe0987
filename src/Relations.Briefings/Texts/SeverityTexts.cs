using Relations.Rules;

namespace Relations.Briefings;

/// <summary>What findings of a severity are called, several of them.</summary>
static partial class SeverityTexts
{
    [Localized("errors")]
    static partial LocalizedString Errors { get; }

    [Localized("warnings")]
    static partial LocalizedString Warnings { get; }

    [Localized("info")]
    static partial LocalizedString Remarks { get; }

    /// <summary>The name of a severity; null for another value.</summary>
    public static LocalizedString? Find(Enum value) =>
        value switch
        {
            Severity.Error => Errors,
            Severity.Warning => Warnings,
            Severity.Info => Remarks,
            _ => null,
        };
}
