namespace Relations.Cli;

/// <summary>What ends a run whatever the command is.</summary>
static partial class TerminalTexts
{
    [Message("the working directory does not exist any more; change to another")]
    public static partial Message NoWorkingDirectory();

    [Message("{problem}; see relations {command}--help")]
    public static partial Message WrongUsage(string problem, string command);

    [Message("there is no command {word}")]
    public static partial Message NoCommand(string word);

    [Message("there is no command {word} (did you mean {nearest}?)")]
    public static partial Message NoCommandBut(string word, string nearest);

    [Message("a defect, please report it: {failure}")]
    public static partial Message RuleDefect(Message failure);

    [Message("a defect of the tool, please report it: {name}: {message}")]
    public static partial Message Defect(string name, string message);
}
