namespace Relations.Import;

/// <summary>Says on one line what a node says.</summary>
static class NodeWords
{
    /// <summary>The text of a scalar; of others, their members or items; null where nothing is said.</summary>
    public static string? Of(SyntaxNode? node) => SyntaxComparison.Said(node) is { } said ? Text(said) : null;

    static string Text(SyntaxNode node) =>
        node.Kind switch
        {
            SyntaxKind.Scalar => node.Text,
            SyntaxKind.List => string.Join(", ", Inner(node)),
            _ => string.Join(", ", Inner(node)),
        };

    static IEnumerable<string> Inner(SyntaxNode node) =>
        node
            .Entries.Select(entry => (Name: entry.Key?.Text, Said: SyntaxComparison.Said(entry.Value)))
            .Where(entry => entry.Said is not null)
            .Select(entry =>
                (entry.Name, entry.Said!.Kind) switch
                {
                    (null, _) => Text(entry.Said),
                    (var name, SyntaxKind.Scalar) => $"{name}: {entry.Said.Text}",
                    (var name, SyntaxKind.List) => $"{name}: [{Text(entry.Said)}]",
                    (var name, _) => $"{name}: {{ {Text(entry.Said)} }}",
                }
            );
}
