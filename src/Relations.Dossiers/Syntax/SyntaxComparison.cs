using System.Text;

namespace Relations.Dossiers;

/// <summary>Compares what nodes say. Style, the order of members and members without a value make no difference.</summary>
static class SyntaxComparison
{
    /// <summary>Whether two nodes say the same; nothing is the same as null.</summary>
    public static bool Same(SyntaxNode? one, SyntaxNode? other)
    {
        one = Said(one);
        other = Said(other);
        if (one is null || other is null || one.Kind != other.Kind)
        {
            return one is null && other is null;
        }

        return one.Kind switch
        {
            SyntaxKind.Scalar => one.Text == other.Text,
            SyntaxKind.List => one.Entries.Count == other.Entries.Count
                && one.Entries.Zip(other.Entries).All(pair => Same(pair.First.Value, pair.Second.Value)),
            _ => one.Entries.TrueForAll(entry => Same(entry.Value, other.Member(entry.Key!.Text)))
                && other.Entries.TrueForAll(entry => !HasValue(entry) || HasValue(one.Member(entry.Key!.Text))),
        };
    }

    /// <summary>A text that two nodes share when, and only when, they say the same.</summary>
    public static string TextOf(SyntaxNode? node)
    {
        var text = new StringBuilder();
        Write(Said(node), text);
        return text.ToString();
    }

    /// <summary>The value of a member of an object; null where it has none.</summary>
    public static SyntaxNode? Member(this SyntaxNode node, string name)
    {
        foreach (var entry in node.Resolved.Entries)
        {
            if (entry.Key is { } key && key.Text == name)
            {
                return Said(entry.Value);
            }
        }

        return null;
    }

    /// <summary>The node that is meant; null where it says nothing.</summary>
    public static SyntaxNode? Said(SyntaxNode? node) =>
        node?.Resolved is { IsNull: false } said && (said.Kind == SyntaxKind.Scalar || said.Entries.Count > 0)
            ? said
            : null;

    static bool HasValue(SyntaxEntry entry) => HasValue(entry.Value);

    static bool HasValue(SyntaxNode? node) => Said(node) is not null;

    // Lengths stand before texts, so that no text can look like the end of one.
    static void Write(SyntaxNode? node, StringBuilder text)
    {
        if (node is null)
        {
            text.Append('0');
            return;
        }

        switch (node.Kind)
        {
            case SyntaxKind.Scalar:
                text.Append('s').Append(node.Text.Length).Append(':').Append(node.Text);
                break;
            case SyntaxKind.List:
                text.Append('[');
                node.Entries.ForEach(entry => Write(Said(entry.Value), text));
                text.Append(']');
                break;
            default:
                text.Append('{');
                foreach (
                    var entry in node.Entries.Where(HasValue).OrderBy(entry => entry.Key!.Text, StringComparer.Ordinal)
                )
                {
                    Write(entry.Key, text);
                    Write(Said(entry.Value), text);
                }

                text.Append('}');
                break;
        }
    }
}
