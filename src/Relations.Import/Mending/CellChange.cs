namespace Relations.Import;

/// <summary>A cell that was mended.</summary>
/// <param name="Place">The cell.</param>
/// <param name="From">What stood there.</param>
/// <param name="To">What is read instead.</param>
/// <param name="Why">Why that is certain.</param>
sealed record CellChange(SourceLocation Place, string From, string To, Message Why);
