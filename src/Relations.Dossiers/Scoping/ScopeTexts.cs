namespace Relations.Dossiers;

/// <summary>Titles of excerpts.</summary>
static partial class ScopeTexts
{
    [Localized("Bilateral relations: {0}")]
    public static partial LocalizedString Between { get; }

    [Localized("Foreign relations: {0}")]
    public static partial LocalizedString About { get; }
}
