using System.Globalization;

namespace Relations.Cli;

/// <summary>
/// Whether a terminal is known to show links that are written as OSC 8
/// (https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda); others may print what they do not know.
/// </summary>
static class TerminalLinks
{
    const int FirstOfVte = 5000;

    // Each of these is set by terminals that have links.
    static readonly string[] Signs =
    [
        "WT_SESSION",
        "KITTY_WINDOW_ID",
        "KONSOLE_VERSION",
        "WEZTERM_PANE",
        "GHOSTTY_BIN_DIR",
    ];

    static readonly string[] Programs = ["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper"];

    /// <summary>Whether links are shown, by the variables of the environment.</summary>
    public static bool Has(Func<string, string?> variable) =>
        Array.Exists(Signs, sign => !string.IsNullOrEmpty(variable(sign)))
        || Programs.Contains(variable("TERM_PROGRAM"))
        || (
            int.TryParse(variable("VTE_VERSION"), NumberStyles.None, CultureInfo.InvariantCulture, out var vte)
            && vte >= FirstOfVte
        );
}
