namespace Relations.Cli;

/// <summary>What the process returns.</summary>
static class ExitStatus
{
    /// <summary>Nothing at or above what --fail-on says.</summary>
    public const int Success = 0;

    /// <summary>Findings at or above what --fail-on says.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, unreadable input or failed output.</summary>
    public const int Failure = 2;

    /// <summary>Ended by Ctrl-C, as shells count it: 128 and the number of the signal.</summary>
    public const int Interrupted = 130;

    /// <summary>Ended by a request to terminate.</summary>
    public const int Terminated = 143;
}

/// <summary>Ends a command with one clear line on standard error and exit status 2.</summary>
sealed class CommandFailure(Message text) : Exception(text.ToString())
{
    /// <summary>The line, in any language.</summary>
    public Message Text => text;
}
