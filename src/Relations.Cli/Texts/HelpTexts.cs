namespace Relations.Cli;

/// <summary>What help says by itself, which its library says in English alone.</summary>
static partial class HelpTexts
{
    /// <summary>Puts the headings and remarks of a help text into a language.</summary>
    public static string In(Language language, string help)
    {
        LocalizedString[] headings = [Description, Usage, Arguments, Options, Commands];
        LocalizedString[] remarks = [Help, Version, AndMore];
        var lines = help.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at]
                .TrimEnd('\r')
                .Replace(Required.English, Required.In(language), StringComparison.Ordinal);
            lines[at] = Array.Find(headings, heading => heading.English == line) is { } found
                ? found.In(language)
                : Remarked(line, remarks, language);
        }

        return string.Join('\n', lines);
    }

    // Remarks stand at the end of a line, after what the tool itself says in the language.
    static string Remarked(string line, LocalizedString[] remarks, Language language)
    {
        if (line.LastIndexOf("[default: ", StringComparison.Ordinal) is var at and >= 0 && line.EndsWith(']'))
        {
            return line[..at] + Default.Format(language, ("0", ArgumentValue.Of(line[(at + 10)..^1])));
        }

        return Array.Find(remarks, remark => line.EndsWith(remark.English, StringComparison.Ordinal)) is { } found
            ? line[..^found.English.Length] + found.In(language)
            : line;
    }

    [Localized("Description:")]
    static partial LocalizedString Description { get; }

    [Localized("Usage:")]
    static partial LocalizedString Usage { get; }

    [Localized("Arguments:")]
    static partial LocalizedString Arguments { get; }

    [Localized("Options:")]
    static partial LocalizedString Options { get; }

    [Localized("Commands:")]
    static partial LocalizedString Commands { get; }

    [Localized("Show help and usage information")]
    static partial LocalizedString Help { get; }

    [Localized("Show version information")]
    static partial LocalizedString Version { get; }

    [Localized("(REQUIRED)")]
    static partial LocalizedString Required { get; }

    [Localized("[[--] <additional arguments>...]]")]
    static partial LocalizedString AndMore { get; }

    [Localized("[default: {0}]")]
    static partial LocalizedString Default { get; }
}
