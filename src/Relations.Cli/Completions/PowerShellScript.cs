using System.Text;

namespace Relations.Cli.Completions;

/// <summary>Writes completions for PowerShell.</summary>
static class PowerShellScript
{
    public static string Write(IReadOnlyList<CommandWords> commands)
    {
        var script = new StringBuilder(
            "# relations completions pwsh >> $PROFILE\n"
                + "Register-ArgumentCompleter -Native -CommandName relations -ScriptBlock {\n"
                + "    param($current, $ast, $position)\n    $words = @{\n"
        );
        foreach (var command in commands)
        {
            var words = command
                .Subcommands.Concat(command.Values)
                .Concat(command.Options.Select(option => option.Word));
            script.Append($"        '{command.Path}' = {List(words)}\n");
            foreach (var option in command.Options.Where(option => option.Values.Count > 0))
            {
                script.Append(
                    $"        '{$"{command.Path} {option.Word.Text}".TrimStart()}' = {List(option.Values)}\n"
                );
            }
        }

        return script
            .Append(
                """
                    }
                    $before = @($ast.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { "$_" })
                    $path = ''
                    foreach ($word in $before) { $next = "$path $word".Trim(); if ($words.ContainsKey($next) -and -not $word.StartsWith('-')) { $path = $next } }
                    $option = if ($before.Count) { "$path $($before[-1])".Trim() } else { '' }
                    $offered = if ($option -and $words.ContainsKey($option)) { $words[$option] } else { $words[$path] }
                    $offered | Where-Object { $_ -like "$current*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
                }

                """.ReplaceLineEndings("\n")
            )
            .ToString();
    }

    static string List(IEnumerable<CompletionWord> words) =>
        $"@({string.Join(", ", words.Select(word => $"'{word.Text}'"))})";
}
