using Relations.Rules;
using Spectre.Console;

namespace Relations.Cli.Reports;

/// <summary>The colours of the terminal. A word always says the same as the colour.</summary>
static class AnsiStyles
{
    public static readonly Style Frame = new(Color.Blue);
    public static readonly Style Strong = new(decoration: Decoration.Bold);
    public static readonly Style Help = new(Color.Green);
    public static readonly Style Problem = new(Color.Red, decoration: Decoration.Bold);

    static readonly Style Warning = new(Color.Yellow, decoration: Decoration.Bold);
    static readonly Style Maybe = new(Color.Purple, decoration: Decoration.Bold);
    static readonly Style Info = new(Color.Teal, decoration: Decoration.Bold);

    /// <summary>The colour of a finding's weight.</summary>
    public static Style Of(Finding finding) =>
        finding.Verdict == Verdict.Maybe
            ? Maybe
            : finding.Severity switch
            {
                Severity.Error => Problem,
                Severity.Warning => Warning,
                _ => Info,
            };
}
