using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>An edit that mends what a finding is about.</summary>
/// <param name="Text">What it does, as an imperative without a full stop.</param>
/// <param name="IsSafe">
/// Whether what the curator meant is certain, so that nobody has to look at it; an unsafe one is a guess, or loses words.
/// </param>
/// <param name="Edit">The edit.</param>
public sealed record Fix(Message Text, bool IsSafe, Edit Edit)
{
    /// <summary>What it does, in English.</summary>
    public string Description => Text.ToString();
}
