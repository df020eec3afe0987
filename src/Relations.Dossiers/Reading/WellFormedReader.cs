using System.Text.Json;

namespace Relations.Dossiers;

/// <summary>
/// Reads a record from JSON in which nothing is unusual, without a node in between. It gives up at anything of which there is
/// something to say, or that is rare; then the record is read node by node, as any other. One thread uses it.
/// </summary>
/// <param name="plan">How records are read.</param>
/// <param name="places">Takes where the values stand.</param>
/// <param name="maxDepth">How deep objects and lists may be nested.</param>
sealed class WellFormedReader(ShapePlan plan, PackedWriter places, int maxDepth)
{
    readonly Dictionary<ShapePlan, Stack<object?[]>> arrays = [];
    readonly Stack<List<object>> lists = new();
    readonly WellFormedScalars scalars = new();

    /// <summary>How many lines were not JSON; each of them costs an exception.</summary>
    public int Broken { get; private set; }

    /// <summary>The record that a line has; null where it is to be read node by node.</summary>
    public Record? Read(ReadOnlySpan<byte> line)
    {
        var from = places.Count;
        try
        {
            scalars.Begin();
            var json = new Utf8JsonReader(line);
            places.Begin(line);
            if (json.Read() && json.TokenType == JsonTokenType.StartObject)
            {
                places.Span(line, (int)json.TokenStartIndex, 1);
                if (Members(plan, line, ref json) is Record record && !json.Read())
                {
                    return record;
                }
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // The other reader says what is wrong.
            Broken++;
        }

        places.Forget(from);
        return null;
    }

    object? Members(ShapePlan of, ReadOnlySpan<byte> line, ref Utf8JsonReader json)
    {
        var values = ArrayOf(of);
        var (seen, next) = (0UL, 0);
        while (Next(ref json) && json.TokenType == JsonTokenType.PropertyName)
        {
            var at = json.ValueIsEscaped ? -1 : of.Find(json.ValueSpan, next);
            if (at < 0 || (seen & (1UL << at)) != 0)
            {
                return null;
            }

            (seen, next) = (seen | (1UL << at), at + 1);
            if (!Value(of.Kinds[at], (at + 1) << PackedPlaces.FormBits, line, ref json, out values[at]))
            {
                return null;
            }
        }

        if (json.TokenType != JsonTokenType.EndObject || Array.Exists(of.Required, at => values[at] is null))
        {
            return null;
        }

        places.Tag(PackedPlaces.End);
        var made = of.Shape.Make(values);
        Array.Clear(values);
        arrays[of].Push(values);
        return made;
    }

    // Of a member, the current token is its key; of an item, it is the item itself, and has no key.
    bool Value(KindPlan kind, int tag, ReadOnlySpan<byte> line, ref Utf8JsonReader json, out object? value)
    {
        value = null;
        var isMember = json.TokenType == JsonTokenType.PropertyName;
        var (start, length) = ((int)json.TokenStartIndex, json.ValueSpan.Length + 2);
        if (isMember && !Next(ref json))
        {
            return false;
        }

        switch (json.TokenType)
        {
            case JsonTokenType.Null when isMember:
                places.Tag(tag);
                places.Span(line, start, length);
                return true;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                return Nested(kind, tag, (start, isMember ? length : 1), line, ref json, out value);
            default:
                places.Tag(tag);
                start = (int)json.TokenStartIndex;
                places.Span(line, start, (int)json.BytesConsumed - start);
                return (value = scalars.Read(kind, ref json)) is not null;
        }
    }

    bool Nested(
        KindPlan kind,
        int tag,
        (int Start, int Length) at,
        ReadOnlySpan<byte> line,
        ref Utf8JsonReader json,
        out object? value
    )
    {
        var isList = json.TokenType == JsonTokenType.StartArray;
        var form =
            isList ? PackedPlaces.List
            : kind.Part is null ? PackedPlaces.Keyed
            : PackedPlaces.Object;
        places.Tag(tag | form);
        places.Span(line, at.Start, at.Length);
        value =
            isList && kind.Item is { } item ? Items((ListKind)kind.Kind, item, line, ref json)
            : !isList && kind.Part is { } part ? Members(part, line, ref json)
            : !isList && kind.Kind is KeyedKind keyed ? Keyed(keyed, line, ref json)
            : null;
        return value is not null;
    }

    IItems? Items(ListKind list, KindPlan item, ReadOnlySpan<byte> line, ref Utf8JsonReader json)
    {
        var values = lists.Count > 0 ? lists.Pop() : [];
        while (Next(ref json) && json.TokenType != JsonTokenType.EndArray)
        {
            if (!Value(item, 1 << PackedPlaces.FormBits, line, ref json, out var value) || value is null)
            {
                values.Clear();
                lists.Push(values);
                return null;
            }

            values.Add(value);
        }

        places.Tag(PackedPlaces.End);
        var made = list.Make(values);
        values.Clear();
        lists.Push(values);
        return made;
    }

    IKeyedTexts? Keyed(KeyedKind kind, ReadOnlySpan<byte> line, ref Utf8JsonReader json)
    {
        List<KeyValuePair<string, string>> texts = [];
        while (Next(ref json) && json.TokenType == JsonTokenType.PropertyName)
        {
            var key = json.GetString()!;
            if (json.ValueIsEscaped || !kind.TakesKey(key) || texts.Exists(text => text.Key == key))
            {
                return null;
            }

            places.Tag(1);
            places.Key(json.ValueSpan);
            if (!Next(ref json) || json.TokenType != JsonTokenType.String)
            {
                return null;
            }

            var start = (int)json.TokenStartIndex;
            places.Span(line, start, (int)json.BytesConsumed - start);
            texts.Add(new(key, json.GetString()!));
        }

        places.Tag(PackedPlaces.End);
        return texts.Count > 0 ? kind.Make(texts) : null;
    }

    bool Next(ref Utf8JsonReader json) => json.Read() && json.CurrentDepth < maxDepth;

    object?[] ArrayOf(ShapePlan of)
    {
        if (!arrays.TryGetValue(of, out var free))
        {
            arrays.Add(of, free = new());
        }

        return free.Count > 0 ? free.Pop() : new object?[of.Kinds.Length];
    }
}
