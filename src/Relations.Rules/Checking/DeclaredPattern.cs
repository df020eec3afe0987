using System.Text.RegularExpressions;

namespace Relations.Rules;

/// <summary>A regular expression that a dossier declares.</summary>
sealed class DeclaredPattern
{
    // Where a pattern must go back, a text that takes longer is not one that the pattern is for.
    static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(250);

    // Of many such texts the first show what is wrong, and the rest would take for ever.
    const int MaxTimeouts = 8;

    readonly Regex regex;
    int timeouts;

    /// <exception cref="RegexParseException">The text is not a regular expression.</exception>
    public DeclaredPattern(string pattern)
    {
        try
        {
            regex = new(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, Limit);
        }
        catch (NotSupportedException)
        {
            regex = new(pattern, RegexOptions.CultureInvariant, Limit);
        }
    }

    /// <summary>Whether a text matches.</summary>
    /// <exception cref="RegexMatchTimeoutException">It takes too long, or earlier texts took too long.</exception>
    public bool IsMatch(string text)
    {
        if (Volatile.Read(ref timeouts) >= MaxTimeouts)
        {
            throw new RegexMatchTimeoutException(text, regex.ToString(), Limit);
        }

        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            Interlocked.Increment(ref timeouts);
            throw;
        }
    }
}
