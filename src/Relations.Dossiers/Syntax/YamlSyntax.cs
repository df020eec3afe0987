using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Relations.Dossiers;

/// <summary>Reads YAML as it stands, from the parser's events.</summary>
sealed class YamlSyntax
{
    readonly string text;
    readonly YamlEscapes shield;
    readonly Parser parser;
    readonly Dictionary<string, SyntaxNode> anchors = new(StringComparer.Ordinal);
    readonly HashSet<string> used = new(StringComparer.Ordinal);
    readonly SyntaxComments comments;
    bool isUnusual;
    int depth;

    YamlSyntax(string text)
    {
        this.text = text;
        comments = new(text);
        shield = YamlEscapes.Over(text);
        parser = new(new Scanner(new StringReader(shield.Text), skipComments: true));
    }

    public static SyntaxTree? Parse(string text)
    {
        try
        {
            return new YamlSyntax(text).Read();
        }
        catch (Exception broken)
            when (broken is YamlException or InvalidOperationException or ArgumentException or OverflowException)
        {
            return null;
        }
    }

    ParsingEvent Next() => parser.MoveNext() ? parser.Current! : throw new InvalidOperationException();

    SyntaxTree? Read()
    {
        Next();
        var root = Next() is DocumentStart start ? Document(start) : null;
        if (root is not null && (Next() is not DocumentEnd || Next() is not StreamEnd))
        {
            return null;
        }

        comments.PassTo(text.Length);
        return new(text, root, comments.Found, used) { IsUnusual = isUnusual };
    }

    SyntaxNode Document(DocumentStart start)
    {
        isUnusual |= start.Version is not null || start.Tags is { Count: > 0 } && text.StartsWith('%');
        return Node(Next());
    }

    SyntaxNode Node(ParsingEvent at)
    {
        if (at is AnchorAlias alias)
        {
            return Alias(alias);
        }

        // The parser of some broken files ends an object before the value of its last key.
        var node = at as NodeEvent ?? throw new InvalidOperationException();
        var start = (int)node.Start.Index;
        comments.PassTo(start);
        return node is Scalar scalar ? Scalar(scalar, start) : Container(node, start);
    }

    SyntaxNode Alias(AnchorAlias alias)
    {
        var name = alias.Value.Value;
        used.Add(name);
        comments.PassTo((int)alias.Start.Index);
        comments.Skip((int)alias.End.Index);
        return new()
        {
            Kind = SyntaxKind.Alias,
            Start = (int)alias.Start.Index,
            ContentStart = (int)alias.Start.Index,
            End = (int)alias.End.Index,
            Anchor = name,
            Target = anchors.GetValueOrDefault(name) ?? throw new InvalidOperationException(),
        };
    }

    SyntaxNode Scalar(Scalar scalar, int start)
    {
        var content = comments.AfterProperties(start, HasProperties(scalar));
        comments.PassTo(content);
        var end = (int)scalar.End.Index;
        var isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        comments.Skip(end, isBlock ? content : null);
        return Named(
            new()
            {
                Kind = SyntaxKind.Scalar,
                Start = start,
                ContentStart = Math.Min(content, end),
                End = end,
                Anchor = NameOf(scalar),
                HasTag = !scalar.Tag.IsEmpty,
                Text = shield.Restore(scalar.Value),
                Style = scalar.Style,
            }
        );
    }

    SyntaxNode Container(NodeEvent opening, int start)
    {
        if (++depth > ReadLimits.Default.Depth)
        {
            throw new InvalidOperationException();
        }

        var isMap = opening is MappingStart;
        var isFlow =
            opening is MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow };
        var content = comments.AfterProperties(start, HasProperties(opening));
        comments.PassTo(content);
        SyntaxNode node = Named(
            new()
            {
                Kind = isMap ? SyntaxKind.Map : SyntaxKind.List,
                Start = start,
                ContentStart = content,
                IsFlow = isFlow,
                Anchor = NameOf(opening),
                HasTag = !opening.Tag.IsEmpty,
                End = content,
            }
        );
        Fill(node);
        depth--;
        return node;
    }

    void Fill(SyntaxNode node)
    {
        for (var next = Next(); next is not (MappingEnd or SequenceEnd); next = Next())
        {
            var start = (int)next.Start.Index;
            comments.PassTo(start);
            start = node.Kind == SyntaxKind.Map || node.IsFlow ? start : comments.Dash;
            var first = Node(next);
            node.Entries.Add(node.Kind == SyntaxKind.Map ? new(start, first, Node(Next())) : new(start, null, first));
            node.End = node.Entries[^1].Value.End;
        }

        if (node.IsFlow)
        {
            node.End = (int)parser.Current!.Start.Index + 1;
            comments.PassTo(node.End);
        }
    }

    static bool HasProperties(NodeEvent node) => !node.Anchor.IsEmpty || !node.Tag.IsEmpty;

    static string? NameOf(NodeEvent node) => node.Anchor.IsEmpty ? null : node.Anchor.Value;

    SyntaxNode Named(SyntaxNode node)
    {
        if (node.Anchor is { } anchor)
        {
            isUnusual |= anchors.ContainsKey(anchor);
            anchors[anchor] = node;
        }

        return node;
    }
}
