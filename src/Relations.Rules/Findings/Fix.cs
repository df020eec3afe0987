using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>An edit that mends what a finding is about.</summary>
/// <param name="Text">What it does, as an imperative without a full stop.</param>
/// <param name="IsSafe">
/// Whether what the curator meant is certain, so that nobody has to look at it; an unsafe one is a guess, or loses words.
/// </param>
/// <param name="Edit">The edit.</param>
public sealed record Fix(Message Text, bool IsSafe, TextEdit Edit)
{
    /// <summary>The edits that go with it, as of other references to one record: all are made, or none.</summary>
    public IReadOnlyList<TextEdit> More { get; init; } = [];

    /// <summary>The edit that is made when all others have been; null where there is none.</summary>
    public TextEdit? Last { get; init; }

    /// <summary>All of its edits but the last.</summary>
    internal IReadOnlyList<TextEdit> Edits => [Edit, .. More];

    /// <summary>What it does, in English.</summary>
    public string Description => Text.ToString();
}
