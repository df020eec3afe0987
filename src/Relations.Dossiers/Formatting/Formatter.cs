using System.Text;

namespace Relations.Dossiers;

/// <summary>A file in canonical form, or why it is left as it is.</summary>
/// <param name="Content">The bytes in canonical form; null where the file is left.</param>
/// <param name="Place">Where what keeps it from being formatted stands; null where that is nowhere in particular.</param>
/// <param name="WhyNot">Why it is left; null where it is not.</param>
public sealed record Formatted(byte[]? Content, TextSpan? Place, Message? WhyNot);

/// <summary>
/// Puts YAML record files into canonical form: fields in the order of their shapes, header fields and collections in
/// theirs, records in the order of the file; one style for lists, names and long texts; lines of at most 120 columns that
/// end in LF. Comments are kept, and stay with what they belong to. Values never change.
/// </summary>
public static class Formatter
{
    /// <summary>Formats a file.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="collections">
    /// The collections of its dossier; null for those of the file itself, where it has the header, or else those that are built
    /// in.
    /// </param>
    public static Formatted Format(byte[] content, CollectionSet? collections = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        collections ??=
            content.AsSpan().IndexOf("ownFields"u8) >= 0
                ? ContentComparison.CollectionsOf(content, CollectionSet.BuiltIn)
                : CollectionSet.BuiltIn;
        if (Editor.Decode(content) is not { } text)
        {
            return new(null, null, FormatTexts.NotUtf8());
        }

        // Only these are line breaks of YAML; others, as U+2028 and the form feed, are content.
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (SyntaxTree.Parse(text, isJson: false) is not { } tree)
        {
            return new(null, null, FormatTexts.Unreadable());
        }

        if (tree.Root is null || tree.Root.IsNull)
        {
            var comments = string.Concat(tree.Comments.Select(comment => comment.Text + "\n"));
            return new(Encoding.UTF8.GetBytes(comments), null, null);
        }

        return WhyNot(tree) is { } why ? why : Checked(content, tree, YamlLayout.Of(tree, collections), collections);
    }

    static Formatted Checked(byte[] before, SyntaxTree tree, string text, CollectionSet collections)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return
            SyntaxTree.Parse(text, isJson: false) is { } after
            && Same(tree, after, collections)
            && ContentComparison.Same(before, bytes, collections)
            ? new(bytes, null, null)
            : new(null, null, FormatTexts.WouldMisread());
    }

    static Formatted? WhyNot(SyntaxTree tree) =>
        tree.IsUnusual ? new(null, null, FormatTexts.Unusual())
        : tree.Root!.Kind != SyntaxKind.Map ? new(null, SpanOf(tree, tree.Root), FormatTexts.NoCollections())
        : Odd(tree.Root) is { } odd ? new(null, SpanOf(tree, odd), FormatTexts.OddKey())
        : null;

    static SyntaxNode? Odd(SyntaxNode node) =>
        node.HasTag
            ? node
            : node
                .Entries.Select(entry => OddKey(entry.Key) ?? Odd(entry.Value))
                .FirstOrDefault(odd => odd is not null);

    static SyntaxNode? OddKey(SyntaxNode? key) =>
        key is null
        || key is { Kind: SyntaxKind.Scalar, HasTag: false, Anchor: null, Text.Length: > 0 and < 500, IsNull: false }
            && ScalarText.IsPrintable(key.Text)
            ? null
            : key;

    static TextSpan SpanOf(SyntaxTree tree, SyntaxNode node) =>
        new(tree.Text.AsSpan(0, node.Start).Count('\n') + 1, node.Start - tree.LineStart(node.Start) + 1, 1);

    static bool Same(SyntaxTree before, SyntaxTree after, CollectionSet collections) =>
        after.Root is { } root
        && Sorted(before.Comments).SequenceEqual(Sorted(after.Comments))
        && Same(before.Root!, root, null, collections, isRoot: true);

    static IEnumerable<string> Sorted(IEnumerable<SyntaxComment> comments) =>
        comments.Select(comment => comment.Text).Order(StringComparer.Ordinal);

    static bool Same(
        SyntaxNode before,
        SyntaxNode after,
        FieldKind? kind,
        CollectionSet collections,
        bool isRoot = false
    )
    {
        if (before.Kind != after.Kind || before.Anchor != after.Anchor || before.Entries.Count != after.Entries.Count)
        {
            return false;
        }

        var ordered = CanonicalOrder.Of(before, kind, isRoot).Zip(after.Entries);
        return before.Text == after.Text
            && before.IsNull == after.IsNull
            && ordered.All(pair =>
                pair.First.Key?.Text == pair.Second.Key?.Text
                && Same(
                    pair.First.Value,
                    pair.Second.Value,
                    isRoot
                        ? CanonicalOrder.RootKind(pair.First.Key!.Text, collections)
                        : CanonicalOrder.KindOf(pair.First, kind),
                    collections
                )
            );
    }
}
