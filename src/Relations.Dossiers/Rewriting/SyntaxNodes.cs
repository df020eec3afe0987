using System.Globalization;
using YamlDotNet.Core;

namespace Relations.Dossiers;

/// <summary>Makes nodes that stand in no file.</summary>
static class SyntaxNodes
{
    /// <summary>An object or list without entries, which stands where another does.</summary>
    public static SyntaxNode Like(SyntaxNode node) =>
        new()
        {
            Kind = node.Kind,
            Start = node.Start,
            ContentStart = node.ContentStart,
            IsFlow = node.IsFlow,
        };

    /// <summary>A text.</summary>
    public static SyntaxNode Scalar(string text) =>
        new()
        {
            Kind = SyntaxKind.Scalar,
            Start = 0,
            ContentStart = 0,
            Text = text,
            Style = text.Length == 0 ? ScalarStyle.Plain : ScalarStyle.DoubleQuoted,
        };

    /// <summary>A number.</summary>
    public static SyntaxNode Number(int number) =>
        new()
        {
            Kind = SyntaxKind.Scalar,
            Start = 0,
            ContentStart = 0,
            Text = number.ToString(CultureInfo.InvariantCulture),
            Style = ScalarStyle.Plain,
        };

    /// <summary>What a record says, as a file in canonical form has it.</summary>
    public static SyntaxNode Of(RecordShape shape, Record record)
    {
        var tree = new SyntaxTreeWriter();
        ValueWriter.Record(shape, record, tree);
        return tree.Root!;
    }

    /// <summary>What a header says.</summary>
    public static SyntaxNode Of(Header header)
    {
        var tree = new SyntaxTreeWriter();
        tree.StartObject();
        new ValueWriter(tree, UnreadValues.None).Fields(Header.Shape, header);
        tree.EndObject();
        return tree.Root!;
    }
}
