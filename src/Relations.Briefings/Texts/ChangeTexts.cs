using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Texts on what has changed since an earlier edition.</summary>
static partial class ChangeTexts
{
    [Localized("Changes since the earlier edition")]
    public static partial LocalizedString Title { get; }

    [Localized("Compared with “{0}” ({1}): {2}.")]
    public static partial LocalizedString Compared { get; }

    [Localized("facts as of {0}")]
    public static partial LocalizedString AsOf { get; }

    [Localized("no as-of date stated")]
    public static partial LocalizedString NoAsOf { get; }

    [Localized("Only what belongs to this briefing is compared.")]
    public static partial LocalizedString SamePart { get; }

    [Localized("no changes")]
    public static partial LocalizedString None { get; }

    [Localized("no statement has changed")]
    public static partial LocalizedString NoStatements { get; }

    [Localized(
        "{0} other {0|record has|records have} changed: sources, key points, or places and people that statements refer to."
    )]
    public static partial LocalizedString Others { get; }

    [Localized("Statement")]
    public static partial LocalizedString Statement { get; }

    [Localized("Earlier")]
    public static partial LocalizedString Earlier { get; }

    [Localized("Now")]
    public static partial LocalizedString Now { get; }

    [Localized("New")]
    static partial LocalizedString New { get; }

    [Localized("Changed")]
    static partial LocalizedString Changed { get; }

    [Localized("Withdrawn")]
    static partial LocalizedString Withdrawn { get; }

    [Localized("Now certain")]
    static partial LocalizedString Certain { get; }

    [Localized("Newly doubtful")]
    static partial LocalizedString Doubtful { get; }

    [Localized("{0} {0|new|new}")]
    static partial LocalizedString NumberNew { get; }

    [Localized("{0} {0|changed|changed}")]
    static partial LocalizedString NumberChanged { get; }

    [Localized("{0} {0|withdrawn|withdrawn}")]
    static partial LocalizedString NumberWithdrawn { get; }

    [Localized("{0} {0|now certain|now certain}")]
    static partial LocalizedString NumberCertain { get; }

    [Localized("{0} {0|newly doubtful|newly doubtful}")]
    static partial LocalizedString NumberDoubtful { get; }

    /// <summary>The heading of the changes of a kind.</summary>
    public static LocalizedString HeadingOf(ChangeKind kind) =>
        kind switch
        {
            ChangeKind.New => New,
            ChangeKind.Changed => Changed,
            ChangeKind.Withdrawn => Withdrawn,
            ChangeKind.NowCertain => Certain,
            _ => Doubtful,
        };

    /// <summary>How many changes of a kind there are.</summary>
    public static LocalizedString NumberOf(ChangeKind kind) =>
        kind switch
        {
            ChangeKind.New => NumberNew,
            ChangeKind.Changed => NumberChanged,
            ChangeKind.Withdrawn => NumberWithdrawn,
            ChangeKind.NowCertain => NumberCertain,
            _ => NumberDoubtful,
        };
}
