namespace Relations.Reporting;

/// <summary>The words of the page of findings.</summary>
static partial class HtmlTexts
{
    [Message("Findings: {dossiers}")]
    public static partial Message Title(ArgumentValue dossiers);

    [Localized("Findings")]
    public static partial LocalizedString Findings { get; }

    [Localized("a dossier")]
    public static partial LocalizedString ADossier { get; }

    [Localized("What was found")]
    public static partial LocalizedString Found { get; }

    [Localized("Waived findings")]
    public static partial LocalizedString Waived { get; }

    [Localized("Findings in the baseline")]
    public static partial LocalizedString Frozen { get; }

    [Localized("Failures: defects of the tool, please report them")]
    public static partial LocalizedString Failed { get; }

    [Localized("Rules that did not run")]
    public static partial LocalizedString NotRun { get; }

    [Message("{codes}: {why}")]
    public static partial Message WhyNotRun(ArgumentValue codes, LocalizedString why);

    [Localized("Nothing.")]
    public static partial LocalizedString Nothing { get; }

    [Localized("Help: ")]
    public static partial LocalizedString Help { get; }

    [Localized("Accepted: ")]
    public static partial LocalizedString Accepted { get; }

    [Message("{place}, record {record}")]
    public static partial Message PlaceOfRecord(string place, ArgumentValue record);

    [Localized("Filter the findings")]
    public static partial LocalizedString Filter { get; }

    [Localized("Severity")]
    public static partial LocalizedString Weight { get; }

    [Localized("Rule")]
    public static partial LocalizedString Rule { get; }

    [Localized("all rules")]
    public static partial LocalizedString AllRules { get; }

    [Localized("Record")]
    public static partial LocalizedString Record { get; }

    [Localized("Show all")]
    public static partial LocalizedString ShowAll { get; }

    /// <summary>The script of the page fills it.</summary>
    [Localized("{count} of {all} shown")]
    public static partial LocalizedString Shown { get; }
}
