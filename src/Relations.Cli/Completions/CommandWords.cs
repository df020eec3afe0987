using System.CommandLine;
using System.CommandLine.Completions;

namespace Relations.Cli.Completions;

/// <summary>A word that may stand somewhere on the command line, and what it means.</summary>
readonly record struct CompletionWord(string Text, string Meaning);

/// <summary>What may follow a command: its subcommands, options and closed lists of values.</summary>
/// <param name="Path">The names of the commands, as <c>export xlsx</c>; empty for the tool itself.</param>
/// <param name="Subcommands">The names of its subcommands.</param>
/// <param name="Options">Its options, those with several spellings several times.</param>
/// <param name="Values">The values of its argument, where they are a closed list.</param>
sealed record CommandWords(
    string Path,
    IReadOnlyList<CompletionWord> Subcommands,
    IReadOnlyList<OptionWords> Options,
    IReadOnlyList<CompletionWord> Values
)
{
    /// <summary>The tool and all of its commands, each before its subcommands.</summary>
    public static IEnumerable<CommandWords> Of(Command command, string path = "")
    {
        var commands = command
            .Subcommands.Where(sub => !sub.Hidden)
            .OrderBy(sub => sub.Name, StringComparer.Ordinal)
            .ToList();
        yield return new(
            path,
            [.. commands.Select(sub => new CompletionWord(sub.Name, sub.Description ?? ""))],
            [.. command.Options.Where(option => !option.Hidden).SelectMany(OptionWords.Of)],
            [.. command.Arguments.SelectMany(ValuesOf)]
        );
        foreach (var inner in commands.SelectMany(sub => Of(sub, $"{path} {sub.Name}".TrimStart())))
        {
            yield return inner;
        }
    }

    public static IEnumerable<CompletionWord> ValuesOf(Symbol symbol) =>
        symbol
            .GetCompletions(CompletionContext.Empty)
            .Select(item => item.Label)
            .Where(label => !label.StartsWith('-'))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(label => new CompletionWord(label, ""));
}

/// <summary>An option in one spelling, and its values where they are a closed list.</summary>
sealed record OptionWords(CompletionWord Word, bool TakesValue, IReadOnlyList<CompletionWord> Values)
{
    public static IEnumerable<OptionWords> Of(Option option)
    {
        var takesValue = option.Arity.MaximumNumberOfValues > 0 && option.ValueType != typeof(bool);
        IReadOnlyList<CompletionWord> values = takesValue ? [.. CommandWords.ValuesOf(option)] : [];
        return option
            .Aliases.Append(option.Name)
            .Where(name => name.StartsWith('-') && !name.Contains('?', StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(name => new OptionWords(new(name, option.Description ?? ""), takesValue, values));
    }
}
