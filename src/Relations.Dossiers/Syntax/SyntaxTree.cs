namespace Relations.Dossiers;

/// <summary>A file as it stands: its text, its nodes and its comments.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Root">The outermost node; null where the file holds none.</param>
/// <param name="Comments">The comments, in order.</param>
/// <param name="Used">The anchors that an alias stands for.</param>
sealed record SyntaxTree(
    string Text,
    SyntaxNode? Root,
    IReadOnlyList<SyntaxComment> Comments,
    IReadOnlySet<string> Used
)
{
    readonly Lazy<IReadOnlyList<(SyntaxNode Container, SyntaxEntry Entry)[]>> records = new(() => [.. RecordsOf(Root)]);

    /// <summary>The way to each record: its collection and its item.</summary>
    public IReadOnlyList<(SyntaxNode Container, SyntaxEntry Entry)[]> Records => records.Value;

    /// <summary>Whether an anchor is set twice, or the file has directives.</summary>
    public bool IsUnusual { get; init; }

    /// <summary>Reads a text; null where it is broken, or nested too deep.</summary>
    public static SyntaxTree? Parse(string text, bool isJson) =>
        isJson ? JsonSyntax.Parse(text) : YamlSyntax.Parse(text);

    /// <summary>Where the line of an offset starts.</summary>
    public int LineStart(int offset) => Text.LastIndexOf('\n', Math.Max(offset - 1, 0), offset) + 1;

    /// <summary>Where the line after that of an offset starts; the end of the text on its last line.</summary>
    public int NextLine(int offset)
    {
        var at = Text.IndexOf('\n', offset);
        return at < 0 ? Text.Length : at + 1;
    }

    /// <summary>The end of a node without the line breaks that close a block of text.</summary>
    public int ContentEnd(SyntaxNode node)
    {
        var end = node.End;
        while (end > node.Start && IsBlank(Text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>Whether a character is white space of YAML and JSON; all others are content.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r';

    // Counted as the reader does: objects in the first list of each collection.
    static IEnumerable<(SyntaxNode Container, SyntaxEntry Entry)[]> RecordsOf(SyntaxNode? root)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var member in root is { Kind: SyntaxKind.Map } ? root.Entries : [])
        {
            if (member.Key is not { Kind: SyntaxKind.Scalar, Text: var name } || Shapes.Find(name) is null)
            {
                continue;
            }

            var list = member.Value.Resolved;
            foreach (var item in seen.Add(name) && list.Kind == SyntaxKind.List ? list.Entries : [])
            {
                if (item.Value.Resolved.Kind == SyntaxKind.Map)
                {
                    yield return [(root!, member), (list, item)];
                }
            }
        }
    }
}
