using System.CommandLine;
using System.CommandLine.Parsing;

namespace Relations.Cli.Commands;

/// <summary>
/// <c>--jobs</c>, which every command takes: how many threads read and check at once. The terminal knows it. It changes nothing
/// that is written.
/// </summary>
static partial class JobsOption
{
    const string Name = "--jobs";

    [Message("{option} takes a number from 1 on")]
    private static partial Message NoNumber(string option);

    public static Option<int> Make(Terminal terminal) =>
        new Option<int>(Name)
        {
            Description = OptionTexts.Jobs.In(terminal.Language),
            HelpName = "N",
            Recursive = true,
        }.Reads(terminal, 1, NoNumber(Name));

    /// <summary>How many threads are asked for; 0 where nothing is said.</summary>
    public static int Of(ParseResult parsed) =>
        parsed.GetResult(Name) is OptionResult { Implicit: false } result && !result.Errors.Any()
            ? result.GetValueOrDefault<int>()
            : 0;
}
