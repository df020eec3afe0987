using System.Text;
using System.Text.Json;
using YamlDotNet.Core;

namespace Relations.Dossiers;

/// <summary>Reads JSON as it stands. It has no comments, and every object and list is in brackets.</summary>
ref struct JsonSyntax
{
    static readonly JsonReaderOptions Options = new() { MaxDepth = ReadLimits.Default.Depth };

    readonly ReadOnlySpan<byte> bytes;
    Utf8JsonReader reader;
    int bytesPassed;
    int charsPassed;

    JsonSyntax(ReadOnlySpan<byte> bytes)
    {
        this.bytes = bytes;
        reader = new(bytes, Options);
    }

    public static SyntaxTree? Parse(string text)
    {
        try
        {
            var syntax = new JsonSyntax(SurrogateEscapes.Replaced(Encoding.UTF8.GetBytes(text), out _));
            syntax.reader.Read();
            var root = syntax.Node();
            return syntax.reader.Read() ? null : new(text, root, [], new HashSet<string>());
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    SyntaxNode Node()
    {
        var start = CharsTo(reader.TokenStartIndex);
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return Scalar(start);
        }

        var isMap = reader.TokenType == JsonTokenType.StartObject;
        var node = new SyntaxNode
        {
            Kind = isMap ? SyntaxKind.Map : SyntaxKind.List,
            Start = start,
            ContentStart = start,
            IsFlow = true,
        };
        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            node.Entries.Add(Entry(isMap));
        }

        node.End = CharsTo(reader.BytesConsumed);
        return node;
    }

    SyntaxEntry Entry(bool isMap)
    {
        if (!isMap)
        {
            var item = Node();
            return new(item.Start, null, item);
        }

        var key = Scalar(CharsTo(reader.TokenStartIndex));
        reader.Read();
        return new(key.Start, key, Node());
    }

    SyntaxNode Scalar(int start)
    {
        var isText = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
        return new()
        {
            Kind = SyntaxKind.Scalar,
            Start = start,
            ContentStart = start,
            End = CharsTo(reader.TokenStartIndex + reader.ValueSpan.Length + (isText ? 2 : 0)),
            Text = isText ? reader.GetString()! : Encoding.UTF8.GetString(reader.ValueSpan),
            Style = isText ? ScalarStyle.DoubleQuoted : ScalarStyle.Plain,
        };
    }

    int CharsTo(long offset)
    {
        charsPassed += Encoding.UTF8.GetCharCount(bytes[bytesPassed..(int)offset]);
        bytesPassed = (int)offset;
        return charsPassed;
    }
}
