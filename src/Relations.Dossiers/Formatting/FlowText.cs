using YamlDotNet.Core;

namespace Relations.Dossiers;

/// <summary>Writes values on one line.</summary>
static class FlowText
{
    /// <summary>The scalar on one line.</summary>
    public static string Scalar(SyntaxNode node, FieldKind? kind, bool isFlow)
    {
        var text = node.Text;
        return node.IsNull ? (isFlow ? "null" : "")
            : node.Style == ScalarStyle.Plain && ScalarText.IsWord(text) ? text
            : MustKeepQuotes(node, kind) ? ScalarText.Of(text, ScalarStyle.DoubleQuoted, isFlow)
            : ScalarText.Shortest(text, isFlow);
    }

    /// <summary>The value on one line, with its anchor; null where it has to stand on several.</summary>
    public static string? Of(SyntaxNode node, FieldKind? kind)
    {
        var text = node.Kind switch
        {
            SyntaxKind.Alias => "*" + node.Anchor,
            SyntaxKind.Scalar => node.Text.Contains('\n', StringComparison.Ordinal) ? null : Scalar(node, kind, true),
            SyntaxKind.Map when node.Entries.Count == 0 => "{}",
            SyntaxKind.List when node.Entries.Count == 0 => "[]",
            _ => Brackets(node, kind),
        };
        return text is null || node.Kind == SyntaxKind.Alias || node.Anchor is null ? text : $"&{node.Anchor} {text}";
    }

    static string? Brackets(SyntaxNode node, FieldKind? kind)
    {
        List<string> parts = [];
        foreach (var entry in CanonicalOrder.Of(node, kind))
        {
            if (Of(entry.Value, CanonicalOrder.KindOf(entry, kind)) is not { } value)
            {
                return null;
            }

            parts.Add(entry.Key is null ? value : $"{Scalar(entry.Key, TextKind.Instance, true)}: {value}");
        }

        return node.Kind == SyntaxKind.Map ? $"{{ {string.Join(", ", parts)} }}" : $"[{string.Join(", ", parts)}]";
    }

    // What other programs would take for a number, and where the kind is a number this one too.
    static bool MustKeepQuotes(SyntaxNode node, FieldKind? kind) =>
        node.Style != ScalarStyle.Plain && kind is not DateKind && ScalarText.IsNumber(node.Text);
}
