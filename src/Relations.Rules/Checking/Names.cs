using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Compares names across languages.</summary>
static class Names
{
    /// <summary>Whether two names agree in some language of each, letter case aside and after Unicode NFC.</summary>
    public static bool SharesNameWith(this LocalisedText names, LocalisedText others) =>
        names.Translations.Any(name => others.Translations.Any(other => AreSame(name.Text, other.Text)));

    static bool AreSame(string a, string b) =>
        a.Trim().Normalize().Equals(b.Trim().Normalize(), StringComparison.OrdinalIgnoreCase);
}
