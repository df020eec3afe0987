using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>By what relations were established, in the form that languages with cases give it: <c>protokolle</c>.</summary>
static partial class ModeTexts
{
    /// <summary>The text for a mode.</summary>
    public static LocalizedString Of(RelationMode mode) =>
        mode switch
        {
            RelationMode.Communique => Communique,
            RelationMode.Notes => Notes,
            RelationMode.Credentials => Credentials,
            RelationMode.Mission => Mission,
            RelationMode.Treaty => Treaty,
            _ => Protocol,
        };

    [Localized("joint communiqué")]
    static partial LocalizedString Communique { get; }

    [Localized("exchange of notes")]
    static partial LocalizedString Notes { get; }

    [Localized("presentation of credentials")]
    static partial LocalizedString Credentials { get; }

    [Localized("opening of a mission")]
    static partial LocalizedString Mission { get; }

    [Localized("treaty")]
    static partial LocalizedString Treaty { get; }

    [Localized("protocol")]
    static partial LocalizedString Protocol { get; }
}
