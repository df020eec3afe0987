namespace Relations.Cli;

/// <summary>What the parser of the command line finds wrong, as texts of the catalogues: it says it in English alone.</summary>
static partial class UsageFaults
{
    // As the parser words them, with an asterisk for each value.
    static readonly (string Pattern, Func<IReadOnlyList<string>, Message> Say)[] Known =
    [
        ("Unrecognized command or argument '*'", values => Unrecognized(values[0])),
        ("Argument '*' not recognized. Must be one of: *", values => NotAmong(values[0], values[1])),
        ("Required argument missing for command: '*'", values => CommandLacks(values[0])),
        ("Required argument missing for option: '*'", values => OptionLacks(values[0])),
        ("Required command was not provided", _ => CommandNeeded()),
        ("Option '*' is required", values => OptionNeeded(values[0])),
        ("Option '*' expects a single argument but * were provided", values => OptionOnce(values[0], values[1])),
        ("Command '*' expects a single argument but * were provided", values => CommandOnce(values[0], values[1])),
        (
            "Cannot parse argument '*' for option '*' as expected type '*'",
            values => OptionKind(values[0], values[1], values[2])
        ),
        (
            "Cannot parse argument '*' for command '*' as expected type '*'",
            values => CommandKind(values[0], values[1], values[2])
        ),
    ];

    /// <summary>The text for what the parser says, on one line and without its full stop; its own words for what is not known here.</summary>
    public static Message Of(string problem)
    {
        foreach (var (pattern, say) in Known)
        {
            if (Values(pattern.Split('*'), problem) is { } values)
            {
                return say(values);
            }
        }

        return Message.Literal(problem);
    }

    static List<string>? Values(string[] parts, string problem)
    {
        if (!problem.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return null;
        }

        var values = new List<string>();
        var at = parts[0].Length;
        foreach (var part in parts.Skip(1))
        {
            var end = part.Length == 0 ? problem.Length : problem.IndexOf(part, at, StringComparison.Ordinal);
            if (end < 0)
            {
                return null;
            }

            values.Add(problem[at..end]);
            at = end + part.Length;
        }

        return at == problem.Length ? values : null;
    }

    [Message("Unrecognized command or argument '{word}'")]
    private static partial Message Unrecognized(string word);

    [Message("Argument '{word}' not recognized. Must be one of: {words}")]
    private static partial Message NotAmong(string word, string words);

    [Message("Required argument missing for command: '{command}'")]
    private static partial Message CommandLacks(string command);

    [Message("Required argument missing for option: '{option}'")]
    private static partial Message OptionLacks(string option);

    [Message("Required command was not provided")]
    private static partial Message CommandNeeded();

    [Message("Option '{option}' is required")]
    private static partial Message OptionNeeded(string option);

    [Message("Option '{option}' expects a single argument but {count} were provided")]
    private static partial Message OptionOnce(string option, string count);

    [Message("Command '{command}' expects a single argument but {count} were provided")]
    private static partial Message CommandOnce(string command, string count);

    [Message("Cannot parse argument '{word}' for option '{option}' as expected type '{type}'")]
    private static partial Message OptionKind(string word, string option, string type);

    [Message("Cannot parse argument '{word}' for command '{command}' as expected type '{type}'")]
    private static partial Message CommandKind(string word, string command, string type);
}
