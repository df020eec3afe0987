using System.Globalization;

namespace Relations.Dossiers;

/// <summary>The way from the root of a file to a node: the entries passed, outermost first.</summary>
sealed record SyntaxPath(IReadOnlyList<(SyntaxNode Container, SyntaxEntry Entry)> Steps)
{
    public (SyntaxNode Container, SyntaxEntry Entry) Last => Steps[^1];

    /// <summary>
    /// The way to a record by its ordinal in the file, or to a field of it; with the ordinal -1, to a field of the root.
    /// Null where there is none.
    /// </summary>
    public static SyntaxPath? Find(SyntaxTree tree, int ordinal, string path)
    {
        List<(SyntaxNode Container, SyntaxEntry Entry)> steps = [];
        var at = tree.Root;
        if (ordinal >= 0)
        {
            steps.AddRange(ordinal < tree.Records.Count ? tree.Records[ordinal] : []);
            at = steps.Count > 0 ? steps[^1].Entry.Value : null;
        }

        foreach (var name in at is null ? [] : Names(path))
        {
            if (at is null || Step(at.Resolved, name) is not { } entry)
            {
                return null;
            }

            steps.Add((at.Resolved, entry));
            at = entry.Value;
        }

        return at is null || steps.Count == 0 ? null : new(steps);
    }

    /// <summary>The way on to the text of a date in its long form; the way itself where it ends at anything else.</summary>
    public SyntaxPath ToText() =>
        Last.Entry.Value is { Kind: SyntaxKind.Map } map && Step(map, "edtf") is { } text
            ? new([.. Steps, (map, text)])
            : this;

    static SyntaxEntry? Step(SyntaxNode node, string name) =>
        node.Kind switch
        {
            SyntaxKind.Map => node.Entries.Find(entry =>
                entry.Key is { Kind: SyntaxKind.Scalar } key && key.Text == name
            ),
            SyntaxKind.List when IsEven(node) && Number(name) is { } i && i < node.Entries.Count => node.Entries[i],
            _ => null,
        };

    // The reader passes over items that it cannot bind, and then the items of the record are numbered in another way.
    static bool IsEven(SyntaxNode list) =>
        list.Entries.TrueForAll(entry =>
            !entry.Value.Resolved.IsNull && entry.Value.Resolved.Kind == list.Entries[0].Value.Resolved.Kind
        );

    static int? Number(string name) =>
        int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var i) ? i : null;

    static string[] Names(string path) =>
        path.Length == 0 ? [] : path.Replace("]", "", StringComparison.Ordinal).Split('.', '[');
}
