using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>An edit that mends what a finding is about.</summary>
/// <param name="Description">What it does, as an imperative without a full stop.</param>
/// <param name="IsSafe">
/// Whether what the curator meant is certain, so that nobody has to look at it; an unsafe one is a guess, or loses words.
/// </param>
/// <param name="Edit">The edit.</param>
public sealed record Fix(string Description, bool IsSafe, Edit Edit);
