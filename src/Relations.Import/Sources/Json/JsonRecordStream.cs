using System.Text;
using System.Text.Json;

namespace Relations.Import;

/// <summary>
/// Goes through JSON of any size for the values at a path, one at a time, and holds no more than one. An array at the path is
/// divided into its items.
/// </summary>
/// <param name="content">The text, in UTF-8.</param>
/// <param name="path">The path.</param>
/// <param name="place">The file.</param>
/// <param name="maxBytes">The most bytes of a value.</param>
/// <param name="depth">How deep objects and arrays may be nested.</param>
sealed class JsonRecordStream(Stream content, JsonSteps path, TablePlace place, int maxBytes, int depth)
{
    readonly List<Frame> open = [];
    byte[] buffer = new byte[1 << 16];
    int filled;

    // What has been read of the buffer, and how far line and column have been counted.
    int read;
    int passed;
    int line = 1;
    int column = 1;
    bool isFinal;
    string? name;
    JsonReaderState state = new(new JsonReaderOptions { MaxDepth = depth, AllowMultipleValues = true });

    /// <summary>Counts the values that belong to no record.</summary>
    public ValuesOutside Outside { get; } = new();

    /// <summary>The next record; null at the end.</summary>
    /// <exception cref="UnreadableException">It is no JSON, or passes a limit.</exception>
    public JsonSlice? Next()
    {
        while (true)
        {
            var reader = new Utf8JsonReader(buffer.AsSpan(read, filled - read), isFinal, state);
            var found = Walk(ref reader);
            if (found is not null)
            {
                return found;
            }

            if (isFinal)
            {
                return null;
            }

            Fill();
        }
    }

    // Null where more has to be read before the next record is whole.
    JsonSlice? Walk(ref Utf8JsonReader reader)
    {
        var whole = reader;
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    name = JsonTree.TextOf(ref reader);
                }
                else if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    open.RemoveAt(open.Count - 1);
                }
                else
                {
                    var match = Enter();
                    if (match.IsEnd && reader.TokenType != JsonTokenType.StartArray)
                    {
                        var start = (int)reader.TokenStartIndex;
                        if (!reader.TrySkip())
                        {
                            break;
                        }

                        Count();
                        return Take(start, reader);
                    }

                    Pass(ref reader, match);
                }

                whole = reader;
            }
        }
        catch (JsonException broken)
        {
            throw Fault(broken, reader.CurrentDepth);
        }

        Keep(whole);
        return null;
    }

    JsonMatch Enter() =>
        open.Count == 0 ? JsonMatch.Start(path)
        : !open[^1].IsArray ? open[^1].Match.Member(name!)
        : open[^1].Match.IsEnd ? open[^1].Match
        : open[^1].Match.Item(open[^1].Items);

    void Count()
    {
        if (open.Count > 0)
        {
            open[^1] = open[^1] with { Items = open[^1].Items + 1 };
        }
    }

    void Pass(ref Utf8JsonReader reader, JsonMatch match)
    {
        Count();
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            var isNamed = open.Count > 0 && !open[^1].IsArray;
            open.Add(new(reader.TokenType == JsonTokenType.StartArray, match, isNamed ? name : null, 0));
        }
        else if (reader.TokenType != JsonTokenType.Null)
        {
            var at = read + (int)reader.TokenStartIndex;
            PassTo(at);
            Outside.Add(PathHere(), new(line, column, 1) { Table = place });
        }
    }

    string PathHere()
    {
        var names = open.Select(frame => frame.Name).Append(open.Count > 0 && !open[^1].IsArray ? name : null);
        return "/" + string.Join('/', names.OfType<string>());
    }

    JsonSlice Take(int start, Utf8JsonReader reader)
    {
        var from = read + start;
        var bytes = buffer[from..(read + (int)reader.BytesConsumed)];
        PassTo(from);
        var slice = new JsonSlice(bytes, line, column, place);
        Keep(reader);
        return slice;
    }

    void Keep(Utf8JsonReader reader)
    {
        state = reader.CurrentState;
        read += (int)reader.BytesConsumed;
    }

    void PassTo(int to)
    {
        var span = buffer.AsSpan(passed..to);
        var lineEnd = span.LastIndexOf((byte)'\n');
        line += span.Count((byte)'\n');
        column = (lineEnd < 0 ? column : 1) + Encoding.UTF8.GetCharCount(span[(lineEnd + 1)..]);
        passed = to;
    }

    void Fill()
    {
        PassTo(read);
        if (read > 0)
        {
            buffer.AsSpan(read, filled - read).CopyTo(buffer);
            (filled, read, passed) = (filled - read, 0, 0);
        }

        if (filled == buffer.Length)
        {
            if (filled >= maxBytes)
            {
                var at = new TextSpan(line, column, 1) { Table = place };
                throw new UnreadableException(ProblemKind.OverLimit, ForeignTexts.TooLong(maxBytes), at);
            }

            Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, maxBytes));
        }

        var got = content.Read(buffer, filled, buffer.Length - filled);
        isFinal = got == 0;
        filled += got;
    }

    UnreadableException Fault(JsonException broken, int at)
    {
        var text = at >= depth - 1 ? ReadTexts.TooDeep(depth) : JsonSourceTexts.Broken();
        var span = new TextSpan((int)(broken.LineNumber ?? 0) + 1, (int)(broken.BytePositionInLine ?? 0) + 1, 1);
        return new(ProblemKind.Unreadable, text, span with { Table = place });
    }

    readonly record struct Frame(bool IsArray, JsonMatch Match, string? Name, int Items);
}
