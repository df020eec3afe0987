using System.Text;
using System.Text.Json;

namespace Relations.Dossiers;

/// <summary>The nodes of a JSON file, token by token.</summary>
sealed class JsonNodeReader : NodeReader
{
    readonly ReadOnlyMemory<byte> bytes;
    readonly ReadLimits limits;
    readonly LineCounter lines;
    JsonReaderState state;
    int position;
    int start;
    int tokenEnd;

    /// <summary>Reads JSON in UTF-8 whose escapes are whole characters; see <see cref="SurrogateEscapes"/>.</summary>
    public JsonNodeReader(ReadOnlyMemory<byte> bytes, ReadLimits limits)
    {
        this.bytes = bytes;
        this.limits = limits;
        lines = new(bytes);
        state = new JsonReaderState(new JsonReaderOptions { MaxDepth = int.MaxValue });
        Next();
    }

    public override TextSpan Span => SpanOf(start, tokenEnd);

    // Lines are counted from the beginning of the file, which is too much for every object of a large one.
    public override Func<TextSpan> Pin()
    {
        var (from, to) = (start, tokenEnd);
        return () => SpanOf(from, to);
    }

    public override void Next()
    {
        var reader = new Utf8JsonReader(bytes.Span[position..], isFinalBlock: true, state);
        var from = position;
        try
        {
            if (!reader.Read())
            {
                Kind = NodeKind.End;
                return;
            }

            Show(ref reader);
        }
        catch (JsonException)
        {
            throw Broken();
        }

        start = from + (int)reader.TokenStartIndex;
        position = from + (int)reader.BytesConsumed;
        // What is consumed with a name is its colon too.
        tokenEnd = reader.TokenType == JsonTokenType.PropertyName ? start + reader.ValueSpan.Length + 2 : position;
        if (reader.CurrentDepth >= limits.Depth)
        {
            throw TooDeep();
        }

        state = reader.CurrentState;
    }

    void Show(ref Utf8JsonReader reader)
    {
        Kind = reader.TokenType switch
        {
            JsonTokenType.StartObject => NodeKind.MapStart,
            JsonTokenType.EndObject => NodeKind.MapEnd,
            JsonTokenType.StartArray => NodeKind.ListStart,
            JsonTokenType.EndArray => NodeKind.ListEnd,
            _ => NodeKind.Scalar,
        };
        if (Kind == NodeKind.Scalar)
        {
            Form = reader.TokenType switch
            {
                JsonTokenType.Number => ScalarForm.Number,
                JsonTokenType.True or JsonTokenType.False => ScalarForm.Boolean,
                JsonTokenType.Null => ScalarForm.Null,
                _ => ScalarForm.Quoted,
            };
            Text = Form == ScalarForm.Quoted ? reader.GetString() ?? "" : Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    UnreadableException TooDeep() => new(ProblemKind.OverLimit, ReadTexts.TooDeep(limits.Depth), Span);

    UnreadableException Broken()
    {
        var (message, at) = JsonFault.Of(bytes.Span);
        return new(ProblemKind.Unreadable, JsonTexts.NotJson(message), SpanOf(at, at + 1));
    }

    TextSpan SpanOf(int from, int to)
    {
        var (line, column) = lines.PlaceOf(from);
        var length = Encoding.UTF8.GetCharCount(bytes.Span[from..Math.Min(to, bytes.Length)]);
        return new(line, column, Math.Max(length, 1));
    }
}
