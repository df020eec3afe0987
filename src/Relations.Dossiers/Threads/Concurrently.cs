using System.Runtime.ExceptionServices;

namespace Relations.Dossiers;

/// <summary>Does things by several threads at once.</summary>
static class Concurrently
{
    /// <summary>How many threads work where so many are asked for: as many as there are processors where 0.</summary>
    public static int Threads(int asked) => asked > 0 ? asked : Environment.ProcessorCount;

    /// <summary>Does something for each number.</summary>
    /// <param name="from">The first number.</param>
    /// <param name="to">The number after the last.</param>
    /// <param name="threads">How many threads may work.</param>
    /// <param name="act">What is done; its first exception is thrown as it is, as where one thread works.</param>
    /// <param name="token">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static void For(int from, int to, int threads, Action<int> act, CancellationToken token)
    {
        try
        {
            Parallel.For(from, to, new() { MaxDegreeOfParallelism = threads, CancellationToken = token }, act);
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }
    }

    /// <summary>The same for each of several things.</summary>
    /// <inheritdoc cref="For" />
    public static void ForEach<T>(IReadOnlyList<T> all, int threads, Action<T> act, CancellationToken token) =>
        For(0, all.Count, threads, at => act(all[at]), token);
}
