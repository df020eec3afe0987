using System.Text.Json;

namespace Relations.Import;

/// <summary>A value of JSON, with where it stands in its bytes.</summary>
sealed class JsonTree
{
    // So many names are compared one by one.
    const int FewNames = 16;

    HashSet<string>? names;

    /// <summary>The members within it whose names stand in their objects already; they are no parts.</summary>
    public IReadOnlyList<(string Name, JsonTree Value)> Repeated { get; private set; } = [];

    public required JsonTokenType Type { get; init; }

    /// <summary>The text of a value that holds no others; that of a number as it is written.</summary>
    public string Text { get; private init; } = "";

    /// <summary>Its first byte.</summary>
    public required int Start { get; init; }

    /// <summary>The byte after it.</summary>
    public int End { get; private set; }

    /// <summary>The members or items, in order; items have no names.</summary>
    public List<(string? Name, JsonTree Value)> Parts { get; } = [];

    public bool HoldsParts => Type is JsonTokenType.StartObject or JsonTokenType.StartArray;

    /// <summary>Whether it is null, or an object or list in which nothing stands.</summary>
    public bool IsNothing => Type == JsonTokenType.Null || (HoldsParts && Parts.Count == 0);

    public ForeignKind Kind =>
        Type switch
        {
            JsonTokenType.Number => ForeignKind.Number,
            JsonTokenType.True or JsonTokenType.False => ForeignKind.Boolean,
            JsonTokenType.Null => ForeignKind.Null,
            JsonTokenType.StartObject => ForeignKind.Object,
            _ => ForeignKind.Text,
        };

    /// <summary>Reads a value.</summary>
    /// <param name="bytes">The value, which is valid UTF-8.</param>
    /// <param name="depth">How deep it may be nested.</param>
    /// <exception cref="JsonException">It is broken.</exception>
    public static JsonTree Read(ReadOnlySpan<byte> bytes, int depth)
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = depth });
        reader.Read();
        var root = Make(ref reader);
        var open = new Stack<JsonTree>();
        List<(string Name, JsonTree Value)> repeated = [];
        string? name = null;
        if (root.HoldsParts)
        {
            open.Push(root);
        }

        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = TextOf(ref reader);
            }
            else if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                open.Pop().End = (int)reader.BytesConsumed;
            }
            else
            {
                var value = Make(ref reader);
                if (name is not null && !open.Peek().IsNew(name))
                {
                    repeated.Add((name, value));
                }
                else
                {
                    open.Peek().Parts.Add((name, value));
                }

                name = null;
                if (value.HoldsParts)
                {
                    open.Push(value);
                }
            }
        }

        root.Repeated = repeated;
        return root;
    }

    bool IsNew(string name)
    {
        if (names is null && Parts.Count < FewNames)
        {
            return !Parts.Exists(part => part.Name == name);
        }

        names ??= Parts.Select(part => part.Name!).ToHashSet(StringComparer.Ordinal);
        return names.Add(name);
    }

    static JsonTree Make(ref Utf8JsonReader reader) =>
        new()
        {
            Type = reader.TokenType,
            Start = (int)reader.TokenStartIndex,
            End = (int)reader.BytesConsumed,
            Text = reader.TokenType switch
            {
                JsonTokenType.String => TextOf(ref reader),
                JsonTokenType.Number => System.Text.Encoding.UTF8.GetString(reader.ValueSpan),
                JsonTokenType.True => "true",
                JsonTokenType.False => "false",
                _ => "",
            },
        };

    // Half of a surrogate pair, written as an escape, is no character.
    internal static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return System.Text.Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }
}
