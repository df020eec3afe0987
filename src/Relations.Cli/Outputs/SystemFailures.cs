using Relations.Reporting;

namespace Relations.Cli;

/// <summary>Says why the system refuses a file. What it says itself is English, and stands only where its reason is not known.</summary>
static partial class SystemFailures
{
    // The numbers of Linux and macOS, and the codes of Windows.
    static readonly int[] DiskIsFull = [28, unchecked((int)0x80070070), unchecked((int)0x80070027)];
    static readonly int[] DiskIsReadOnly = [30, unchecked((int)0x80070013)];
    static readonly int[] InUse = [unchecked((int)0x80070020), unchecked((int)0x80070021)];

    [Message("access is denied")]
    private static partial Message Denied();

    [Message("there is no such file or folder")]
    private static partial Message Missing();

    [Message("the path is too long")]
    private static partial Message TooLong();

    [Message("no space is left on the disk")]
    private static partial Message NoSpace();

    [Message("the disk is read-only")]
    private static partial Message ReadOnly();

    [Message("another program uses the file")]
    private static partial Message Used();

    /// <summary>The reason of a failure.</summary>
    /// <param name="failure">The failure.</param>
    /// <param name="told">Makes the message of the system one for the user; null where it is one.</param>
    public static Message Of(Exception failure, Func<string, string>? told = null) =>
        failure switch
        {
            UnauthorizedAccessException => Denied(),
            FileNotFoundException or DirectoryNotFoundException => Missing(),
            PathTooLongException => TooLong(),
            IOException when DiskIsFull.Contains(failure.HResult) => NoSpace(),
            IOException when DiskIsReadOnly.Contains(failure.HResult) => ReadOnly(),
            IOException when InUse.Contains(failure.HResult) => Used(),
            _ => Message.Literal(FindingWords.OneLine(told?.Invoke(failure.Message) ?? failure.Message)),
        };
}
