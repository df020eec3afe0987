using Relations.Reporting;

namespace Relations.Cli.Editing;

/// <summary>Shows how a file changes.</summary>
static partial class ComparisonText
{
    [Message("{path}: the difference shows terminal control characters, and cannot be applied as a patch")]
    private static partial Message NoPatch(string path);

    /// <summary>
    /// Writes the difference on standard output. Characters that steer a terminal are shown there as everywhere, wherever
    /// the output goes: whoever reads a difference in a log has to see what it changes. Such a difference fits the file
    /// no longer, so that patch refuses it and changes nothing, and standard error says so.
    /// </summary>
    public static void SayDifference(this Terminal terminal, string path, string old, string now)
    {
        var text = UnifiedDiff.Of(path, old, now);
        terminal.Say(text);
        if (ControlPictures.Of(text, keepBreaks: true) != text)
        {
            terminal.Tell(NoPatch(path));
        }
    }
}
