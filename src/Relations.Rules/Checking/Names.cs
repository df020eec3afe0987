using Relations.Dossiers;
using Relations.Unicode;

namespace Relations.Rules;

/// <summary>Compares names across languages.</summary>
static class Names
{
    /// <summary>Whether two names agree in some language of each, letter case aside and after Unicode NFC.</summary>
    public static bool SharesNameWith(this LocalisedText names, LocalisedText others) =>
        names.Translations.Any(name =>
            others.Translations.Any(other => Nfc.AreSame(name.Text.Trim(), other.Text.Trim()))
        );
}
