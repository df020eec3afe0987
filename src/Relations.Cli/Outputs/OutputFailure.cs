namespace Relations.Cli;

/// <summary>Says in one line why a file cannot be written.</summary>
static partial class OutputFailure
{
    [Message("{path}: cannot be written: {message}")]
    private static partial Message CannotBeWritten(string path, Message message);

    /// <summary>Does what fails where a file cannot be written.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="act">What is done.</param>
    /// <param name="told">Makes the message of the system one for the user.</param>
    /// <exception cref="CommandFailure">It fails.</exception>
    public static void Tell(string path, Action act, Func<string, string> told)
    {
        try
        {
            act();
        }
        catch (Exception failure) when (IsOfSystem(failure))
        {
            throw new CommandFailure(CannotBeWritten(path, SystemFailures.Of(failure, told)));
        }
    }

    /// <summary>Does what is of no use to the user where it fails, since why it is done says more.</summary>
    public static void Pass(Action act)
    {
        try
        {
            act();
        }
        catch (Exception failure) when (IsOfSystem(failure))
        {
            // What led here is told.
        }
    }

    // Whatever else is thrown while a file is written is a defect of the writer.
    static bool IsOfSystem(Exception failure) => failure is IOException or UnauthorizedAccessException;
}
