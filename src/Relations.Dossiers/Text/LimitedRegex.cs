using System.Text.RegularExpressions;

namespace Relations.Dossiers;

/// <summary>
/// A regular expression that a dossier or a mapping declares. Where .NET can match it without backtracking, no text takes
/// longer than its length; otherwise the time of a match is limited, and after some matches that exceed it none is tried.
/// </summary>
sealed class LimitedRegex
{
    // A text for which a backtracking expression takes as long as this is hostile, or the expression is.
    static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(250);

    // So many such texts show that it is the expression; the rest of a long file would take hours.
    const int MaxTimeouts = 8;

    readonly Regex regex;
    int timeouts;

    /// <param name="pattern">The regular expression.</param>
    /// <exception cref="RegexParseException">The text is not a regular expression.</exception>
    public LimitedRegex(string pattern)
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

    /// <summary>The names of the groups.</summary>
    public string[] Groups => regex.GetGroupNames();

    /// <summary>Whether a part of a text matches.</summary>
    /// <exception cref="RegexMatchTimeoutException">It takes too long, or earlier texts took too long.</exception>
    public bool IsMatch(string text) => Within(text, static (regex, text) => regex.IsMatch(text));

    /// <summary>The first match in a text.</summary>
    /// <exception cref="RegexMatchTimeoutException">It takes too long, or earlier texts took too long.</exception>
    public Match Match(string text) => Within(text, static (regex, text) => regex.Match(text));

    /// <summary>A text with its matches replaced.</summary>
    /// <exception cref="RegexMatchTimeoutException">It takes too long, or earlier texts took too long.</exception>
    public string Replace(string text, string with) => Within(text, (regex, text) => regex.Replace(text, with));

    /// <summary>The regular expression as it was declared.</summary>
    public override string ToString() => regex.ToString();

    T Within<T>(string text, Func<Regex, string, T> apply)
    {
        if (Volatile.Read(ref timeouts) >= MaxTimeouts)
        {
            throw new RegexMatchTimeoutException(text, regex.ToString(), Limit);
        }

        try
        {
            return apply(regex, text);
        }
        catch (RegexMatchTimeoutException)
        {
            Interlocked.Increment(ref timeouts);
            throw;
        }
    }
}
