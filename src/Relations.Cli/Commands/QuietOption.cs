using System.CommandLine;
using System.CommandLine.Parsing;

namespace Relations.Cli.Commands;

/// <summary>
/// <c>--quiet</c>, which every command takes: leaves out what a person is told besides results and problems. The terminal knows it.
/// </summary>
static class QuietOption
{
    const string Name = "--quiet";

    public static Option<bool> Make(Terminal terminal) =>
        new(Name) { Description = OptionTexts.Quiet.In(terminal.Language), Recursive = true };

    /// <summary>Whether it is given.</summary>
    public static bool Of(ParseResult parsed) => parsed.GetResult(Name) is OptionResult { Implicit: false };
}
