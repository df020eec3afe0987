using System.Runtime.InteropServices;

namespace Relations.Tests;

/// <summary>Makes named pipes, which the runtime cannot make.</summary>
static class Pipe
{
    const uint ForOwner = 0x180;

    public static void Make(string path) => Assert.Equal(0, MakeFifo(path, ForOwner));

    [DllImport("libc", EntryPoint = "mkfifo")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern int MakeFifo([MarshalAs(UnmanagedType.LPUTF8Str)] string path, uint mode);
}
