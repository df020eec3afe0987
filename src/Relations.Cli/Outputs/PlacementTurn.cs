using System.Security.Cryptography;
using System.Text;

namespace Relations.Cli;

/// <summary>Lets runs that put several files into one folder do so one after the other, so that the files of two runs are not mixed.</summary>
sealed class PlacementTurn : IDisposable
{
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    readonly Mutex mutex;

    PlacementTurn(Mutex mutex)
    {
        this.mutex = mutex;
    }

    /// <summary>Waits until no other run puts files into the folder. Null where the system does not tell, or it takes too long.</summary>
    /// <param name="files">The full paths of the files.</param>
    public static PlacementTurn? Wait(IEnumerable<string> files)
    {
        var folder = files.Select(file => Path.GetDirectoryName(file)!).MinBy(name => name.Length)!;
        var name = "relations-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folder)))[..32];
        try
        {
            var turn = new Mutex(false, name, new() { CurrentUserOnly = true, CurrentSessionOnly = false });
            if (Acquire(turn))
            {
                return new(turn);
            }

            turn.Dispose();
        }
        catch (Exception failure)
            when (failure
                    is IOException
                        or UnauthorizedAccessException
                        or PlatformNotSupportedException
                        or WaitHandleCannotBeOpenedException
            )
        {
            // The files are put in their places in a moment, and others seldom come in between.
        }

        return null;
    }

    public void Dispose()
    {
        mutex.ReleaseMutex();
        mutex.Dispose();
    }

    static bool Acquire(Mutex mutex)
    {
        try
        {
            return mutex.WaitOne(Longest);
        }
        catch (AbandonedMutexException)
        {
            // A run was killed as it had its turn.
            return true;
        }
    }
}
