namespace Relations.Dossiers;

/// <summary>Lets a caller end what goes over many values.</summary>
static class Cancellation
{
    /// <summary>The values, until a token is cancelled.</summary>
    /// <exception cref="OperationCanceledException">The token is cancelled; thrown while the values are gone over.</exception>
    public static IEnumerable<T> Until<T>(this IEnumerable<T> values, CancellationToken token)
    {
        foreach (var value in values)
        {
            token.ThrowIfCancellationRequested();
            yield return value;
        }
    }
}
