namespace Relations.Reporting;

/// <summary>The headings under which rules are explained.</summary>
static partial class ExplainTexts
{
    [Localized("Why")]
    public static partial LocalizedString Why { get; }

    [Localized("Basis")]
    public static partial LocalizedString Basis { get; }

    [Message("{basis} In force from {day}; before that day it is custom, and the severity is one step lower.")]
    public static partial Message LawFrom(LocalizedString basis, string day);

    [Localized("Needs")]
    public static partial LocalizedString Needs { get; }

    [Message("{needs}; the as-of date")]
    public static partial Message WithAsOf(LocalizedString needs);

    [Localized("Violated, undetermined, satisfied")]
    public static partial LocalizedString Verdicts { get; }

    [Localized("Known exception")]
    public static partial LocalizedString Exception { get; }

    [Message("Satisfies the rule: {title}")]
    public static partial Message Keeps(string title);

    [Message("Example: {title}")]
    public static partial Message Breaks(string title);

    [Message("{severity}, three-valued")]
    public static partial Message ThreeValued(LocalizedString severity);
}
