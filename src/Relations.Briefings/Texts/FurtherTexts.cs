namespace Relations.Briefings;

/// <summary>Texts about the fields that a dossier adds.</summary>
static partial class FurtherTexts
{
    [Localized("Further details")]
    public static partial LocalizedString Further { get; }
}
