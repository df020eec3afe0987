using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>All rules. The list is made from the rules' own files; there is none to keep.</summary>
public static partial class Catalogue
{
    static readonly Lazy<Rule[]> Every = new(() =>
        [.. Listed().OrderBy(rule => rule.Info.Code, StringComparer.Ordinal)]
    );

    /// <summary>Every rule, by code.</summary>
    public static IReadOnlyList<Rule> All => Every.Value;

    /// <summary>What to say to whoever wrote a code that no rule has.</summary>
    internal static Message HelpFor(string code) =>
        (Find(code)?.Info.Code ?? Nearest.To(code, Every.Value.Select(rule => rule.Info.Code))) is { } meant
            ? CheckTexts.DidYouMean(meant)
            : CommandListsRules();

    [Message("relations rules lists the rules")]
    private static partial Message CommandListsRules();

    /// <summary>The rule with this code or name, letter case aside; null where there is none.</summary>
    public static Rule? Find(string codeOrName) =>
        Array.Find(
            Every.Value,
            rule =>
                rule.Info.Code.Equals(codeOrName, StringComparison.OrdinalIgnoreCase)
                || rule.Info.Name.Equals(codeOrName, StringComparison.OrdinalIgnoreCase)
        );
}
