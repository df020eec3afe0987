namespace Relations.Cli.Completions;

/// <summary>Writes completions for zsh, which understands those for bash.</summary>
static class ZshScript
{
    public static string Write(IReadOnlyList<CommandWords> commands) =>
        "#compdef relations\n# relations completions zsh >> ~/.zshrc\n"
        + "autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n"
        + BashScript.Write(commands);
}
