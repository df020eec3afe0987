using System.Text;

namespace Relations.Cli.Completions;

/// <summary>Writes completions for bash. Where no word is known, files are offered.</summary>
static class BashScript
{
    public static string Write(IReadOnlyList<CommandWords> commands)
    {
        var script = new StringBuilder(
            """
            # relations completions bash >> ~/.bashrc
            _relations() {
                local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}"
                local command="" word words=""
                for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
                    case "${command:+$command }$word" in

            """
        );
        foreach (var command in commands.Where(command => command.Path.Length > 0))
        {
            script.Append($"            '{command.Path}') command='{command.Path}' ;;\n");
        }

        script.Append("        esac\n    done\n    case \"$command $previous\" in\n");
        foreach (var command in commands)
        {
            foreach (var option in command.Options.Where(option => option.Values.Count > 0))
            {
                script.Append($"        '{command.Path} {option.Word.Text}') words='{Joined(option.Values)}' ;;\n");
            }
        }

        script.Append("        *) case \"$command\" in\n");
        foreach (var command in commands)
        {
            var words = command
                .Subcommands.Concat(command.Values)
                .Concat(command.Options.Select(option => option.Word));
            script.Append($"            '{command.Path}') words='{Joined(words)}' ;;\n");
        }

        return script
            .Append(
                """
                        esac ;;
                    esac
                    COMPREPLY=($(compgen -W "$words" -- "$current"))
                }
                complete -o default -F _relations relations

                """
            )
            .ToString()
            .ReplaceLineEndings("\n");
    }

    static string Joined(IEnumerable<CompletionWord> words) => string.Join(' ', words.Select(word => word.Text));
}
