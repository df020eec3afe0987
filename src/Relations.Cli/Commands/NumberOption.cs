using System.CommandLine;
using System.Globalization;

namespace Relations.Cli.Commands;

/// <summary>Options that take a whole number. What is no number, or too large for one, is told as a number out of range is.</summary>
static class NumberOption
{
    /// <summary>Has an option read numbers from a least one on.</summary>
    /// <param name="option">The option.</param>
    /// <param name="terminal">Knows the language of the message.</param>
    /// <param name="least">The least number, inclusive.</param>
    /// <param name="wrong">What is said of anything else.</param>
    public static Option<int> Reads(this Option<int> option, Terminal terminal, int least, Message wrong)
    {
        option.CustomParser = result =>
        {
            if (
                int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number >= least
            )
            {
                return number;
            }

            result.AddError(wrong.In(terminal.Language));
            return least;
        };
        return option;
    }
}
