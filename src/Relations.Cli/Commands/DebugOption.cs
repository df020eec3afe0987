using System.CommandLine;

namespace Relations.Cli.Commands;

/// <summary><c>--debug</c>, which every command takes: shows where a defect arose. The terminal knows whether it is given.</summary>
static class DebugOption
{
    public const string Name = "--debug";

    public static Option<bool> Make(Terminal terminal) =>
        new(Name) { Description = OptionTexts.Debug.In(terminal.Language), Recursive = true };
}
