using System.Globalization;
using YamlDotNet.Core;

namespace Relations.Dossiers;

/// <summary>Takes nodes one at a time and makes the tree that a file of theirs would be read as, without offsets.</summary>
sealed class SyntaxTreeWriter : NodeWriter
{
    readonly Stack<SyntaxNode> open = new();
    SyntaxNode? key;

    /// <summary>The outermost node; null before there is one.</summary>
    public SyntaxNode? Root { get; private set; }

    public override void StartObject() => Open(SyntaxKind.Map);

    public override void EndObject() => open.Pop();

    public override void StartList() => Open(SyntaxKind.List);

    public override void EndList() => open.Pop();

    public override void Name(string name) => key = Scalar(name, ScalarStyle.Plain);

    // In quotes, so that no text is taken for a number or nothing; the layout leaves out those that are not needed.
    public override void Text(string text) => Add(Scalar(text, ScalarStyle.DoubleQuoted));

    public override void Number(decimal number) =>
        Add(Scalar(number.ToString(CultureInfo.InvariantCulture), ScalarStyle.Plain));

    public override void Boolean(bool value) => Add(Scalar(BooleanKind.WordOf(value), ScalarStyle.Plain));

    public override void Null() => Add(Scalar("null", ScalarStyle.Plain));

    void Open(SyntaxKind kind)
    {
        var node = new SyntaxNode
        {
            Kind = kind,
            Start = 0,
            ContentStart = 0,
        };
        Add(node);
        open.Push(node);
    }

    void Add(SyntaxNode node)
    {
        if (open.TryPeek(out var container))
        {
            container.Entries.Add(new(0, key, node));
        }

        Root ??= node;
        key = null;
    }

    static SyntaxNode Scalar(string text, ScalarStyle style) =>
        new()
        {
            Kind = SyntaxKind.Scalar,
            Start = 0,
            ContentStart = 0,
            Text = text,
            Style = style,
        };
}
