using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Relations.Cli;

/// <summary>What POSIX systems do with files and the runtime does not offer.</summary>
static class UnixCalls
{
    const int GetDescriptorFlags = 1;
    const int ClosedOnExecution = 1;

    /// <summary>Gives a file a second name, which must be free. False where the system or the file system has no such names.</summary>
    public static bool TryLink(string from, string to) => Try(() => Link(from, to) == 0);

    /// <summary>Gives a file another owner. False where that is not allowed.</summary>
    public static bool TryChangeOwner(SafeFileHandle file, int user, int group) =>
        Try(() => ChangeOwner(file, user, group) == 0);

    /// <summary>
    /// Whether a standard stream was open when the process began. Of one that was closed, the number belongs to some file of the runtime,
    /// which is closed on execution as no inherited one can be.
    /// </summary>
    public static bool WasOpen(int descriptor) =>
        OperatingSystem.IsWindows() || !Try(() => Control(descriptor, GetDescriptorFlags) is < 0 or ClosedOnExecution);

    static bool Try(Func<bool> call)
    {
        try
        {
            return !OperatingSystem.IsWindows() && call();
        }
        catch (Exception failure) when (failure is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "link")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern int Link(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string from,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string to
    );

    [DllImport("libc", EntryPoint = "fchown")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern int ChangeOwner(SafeFileHandle file, int user, int group);

    [DllImport("libc", EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern int Control(int descriptor, int command);
}
