namespace Relations.Documents;

/// <summary>What a drawing says of itself.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Description">What it shows, in words; empty where the title says it all.</param>
/// <param name="Id">Where the ids of both begin.</param>
sealed record SvgNames(string Title, string Description, string Id)
{
    /// <summary>Further attributes of the element.</summary>
    public required string Opening { get; init; }
}
