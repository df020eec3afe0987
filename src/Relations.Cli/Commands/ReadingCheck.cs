using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary>Checks whether files can be read, and says that nothing else was checked.</summary>
static partial class ReadingCheck
{
    const string Codes = "FMT";

    [Localized("an import checks only whether files can be read; relations validate checks the records")]
    static partial LocalizedString ValidateAfter { get; }

    /// <summary>What keeps a dossier from being read.</summary>
    public static CheckResult Of(Terminal terminal, Dossier dossier)
    {
        var result = DossierInputs.Check(terminal, dossier, new CheckOptions { Select = [Codes] });
        var others = Catalogue
            .All.Where(rule => !rule.Info.Code.StartsWith(Codes, StringComparison.Ordinal))
            .Select(rule => new RuleNotRun(rule, ValidateAfter));
        return result with { NotRun = [.. result.NotRun, .. others] };
    }
}
