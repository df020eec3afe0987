using System.Text;

namespace Relations.Cli.Completions;

/// <summary>Writes completions for fish.</summary>
static class FishScript
{
    public static string Write(IReadOnlyList<CommandWords> commands)
    {
        var script = new StringBuilder("# relations completions fish > ~/.config/fish/completions/relations.fish\n");
        foreach (var command in commands)
        {
            var when = Condition(command);
            foreach (var word in command.Subcommands.Concat(command.Values))
            {
                script.Append($"complete -c relations -n {when} -a {word.Text}{Meaning(word)}\n");
            }

            foreach (var option in command.Options)
            {
                var name = option.Word.Text.StartsWith("--", StringComparison.Ordinal)
                    ? "-l " + option.Word.Text[2..]
                    : "-s " + option.Word.Text[1..];
                var values =
                    option.Values.Count > 0 ? $" -x -a {Quoted(string.Join(' ', option.Values.Select(v => v.Text)))}"
                    : option.TakesValue ? " -r"
                    : "";
                script.Append($"complete -c relations -n {when} {name}{values}{Meaning(option.Word)}\n");
            }
        }

        return script.ToString();
    }

    // A command is the one in question when its words were seen and none of its subcommands was.
    static string Condition(CommandWords command)
    {
        var seen = command
            .Path.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(name => "__fish_seen_subcommand_from " + name);
        IEnumerable<string> unseen =
            command.Path.Length == 0 ? ["__fish_use_subcommand"]
            : command.Subcommands.Count == 0 ? []
            : ["not __fish_seen_subcommand_from " + string.Join(' ', command.Subcommands.Select(word => word.Text))];
        return Quoted(string.Join("; and ", seen.Concat(unseen)));
    }

    static string Meaning(CompletionWord word) => word.Meaning.Length == 0 ? "" : " -d " + Quoted(word.Meaning);

    static string Quoted(string text) =>
        "'" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal) + "'";
}
