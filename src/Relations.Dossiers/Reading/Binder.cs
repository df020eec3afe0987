using System.Globalization;

namespace Relations.Dossiers;

/// <summary>
/// Makes values from nodes by their kind. What cannot be bound is a problem at its place and reads as absent; the
/// nodes are left after the value either way.
/// </summary>
sealed class Binder(NodeReader nodes, ProblemList problems)
{
    readonly SharedScalars shared = new();

    /// <summary>Reports what cannot be bound.</summary>
    public BindingErrors Errors { get; } = new(nodes, problems);

    /// <summary>An object of this shape; null, with a problem, where the node is no object.</summary>
    public object? Object(Shape shape, string path)
    {
        var from = Unread.Count;
        return Values(shape, path) is { } values ? Owned(from, shape.Make(values)) : null;
    }

    /// <summary>A record of this shape; null, with a problem, where the node is no object.</summary>
    public Record? Record(RecordShape shape, string path)
    {
        var from = Unread.Count;
        return Values(shape, path) is { } values ? Owned(from, shape.Make(values)) : null;
    }

    T Owned<T>(int from, T made)
        where T : class
    {
        Unread.Own(from, made);
        return made;
    }

    object?[]? Values(Shape shape, string path)
    {
        if (nodes.Kind != NodeKind.MapStart)
        {
            Errors.Wrong(FieldTexts.AnObject(), path);
            return null;
        }

        var start = nodes.Pin();
        var values = new object?[shape.Fields.Count];
        var seen = new bool[values.Length];
        var wrong = new bool[values.Length];
        nodes.Next();
        while (nodes.Kind is not (NodeKind.MapEnd or NodeKind.End))
        {
            Member(shape, path, values, seen, wrong);
        }

        nodes.Next();
        Errors.Missing(shape, path, values, wrong, start);
        return values;
    }

    UnreadCollector Unread => Errors.Unread;

    void Member(Shape shape, string path, object?[] values, bool[] seen, bool[] wrong)
    {
        if (Key(path) is not { } key)
        {
            return;
        }

        var at = shape.PositionOf(key);
        if (at < 0)
        {
            Errors.Unknown(key, FieldTexts.NoField(shape.Name, key), shape.Fields.Select(field => field.Name), path);
        }
        else if (seen[at])
        {
            Errors.Repeated(key, path);
        }
        else
        {
            seen[at] = true;
            nodes.Next();
            var (before, from) = (problems.Count, Unread.Count);
            values[at] = Value(shape.Fields[at].Kind, Join(path, key));
            Unread.Name(from, key);
            wrong[at] = values[at] is null && problems.Count > before;
        }
    }

    /// <summary>The value of a field of the header, whose key is the current node.</summary>
    public object? HeaderField(Field field)
    {
        nodes.Next();
        var from = Unread.Count;
        var value = Value(field.Kind, field.Name);
        Unread.Name(from, field.Name);
        return value;
    }

    /// <summary>The current key; null, with a problem, where it is none, and then key and value are passed over.</summary>
    public string? Key(string path)
    {
        if (nodes.Kind == NodeKind.Scalar)
        {
            return nodes.Text;
        }

        Errors.Wrong(FieldTexts.FieldName(), path);
        nodes.Skip();
        return null;
    }

    object? Value(FieldKind kind, string path)
    {
        if (nodes is { Kind: NodeKind.Scalar, Form: ScalarForm.Null })
        {
            nodes.Next();
            return null;
        }

        return kind switch
        {
            PartKind part => Object(part.Shape, path),
            ListKind list => List(list, path),
            AnyObjectKind when nodes.Kind == NodeKind.MapStart => Any(path),
            KeyedKind keyed when nodes.Kind == NodeKind.MapStart => Keyed(keyed, path),
            DateKind when nodes.Kind == NodeKind.MapStart => Date(path),
            _ => Scalar(kind, path),
        };
    }

    // An object with a wrong member is kept whole, since nothing is known of its members.
    AnyObject? Any(string path)
    {
        var at = nodes.Span;
        var raw = RawValue.Take(nodes);
        if (AnyObjectReader.FaultOf(raw) is not var (kind, text))
        {
            return AnyObjectReader.Of(raw);
        }

        var kept = new UnreadValue(raw);
        Unread.Add(kept);
        problems.Add(kind, text, at, null, path, kept: kept);
        return null;
    }

    SourceDate? Date(string path)
    {
        var from = Unread.Count;
        var form = Owned(from, DateForm.Shape.Make(Values(DateForm.Shape, path)!));
        var date = form.ToDate();
        if (date is not null)
        {
            Unread.Move(from, form, date);
            return date;
        }

        // Without the date itself the rest of it says nothing, and is kept as one.
        var read = DateForm.Shape.Fields.Where(field => field.Get(form) is not null).ToList();
        if (read.Count + Unread.Count - from > 0)
        {
            var whole = Unread.Join(
                from,
                read.Select(field => ((string?)field.Name, RawValue.Of((string)field.Get(form)!)))
            );
            problems.Keep(Join(path, "edtf"), whole);
        }

        return null;
    }

    IItems? List(ListKind list, string path)
    {
        if (nodes.Kind != NodeKind.ListStart)
        {
            return (IItems?)Errors.Wrong(FieldTexts.AList(), path, FieldTexts.WriteAsList());
        }

        List<object> values = [];
        var lost = 0;
        nodes.Next();
        for (var i = 0; nodes.Kind is not (NodeKind.ListEnd or NodeKind.End); i++)
        {
            var from = Unread.Count;
            if (Value(list.Of, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]")) is { } value)
            {
                values.Add(value);
            }
            else if (Unread.Count > from)
            {
                Unread.Number(from, values.Count + lost++);
            }
        }

        nodes.Next();
        return list.Make(values);
    }

    IKeyedTexts? Keyed(KeyedKind kind, string path)
    {
        List<KeyValuePair<string, string>> texts = [];
        var from = Unread.Count;
        nodes.Next();
        while (nodes.Kind is not (NodeKind.MapEnd or NodeKind.End))
        {
            if (Key(path) is not { } key)
            {
                continue;
            }

            if (!kind.TakesKey(key))
            {
                Errors.Unknown(key, kind.NoKey(key), kind.UsualKeys, path);
            }
            else if (texts.Exists(text => text.Key == key))
            {
                Errors.Repeated(key, path);
            }
            else
            {
                nodes.Next();
                var before = Unread.Count;
                if (Value(TextKind.Instance, Join(path, key)) is string text)
                {
                    texts.Add(new(key, text));
                }

                Unread.Name(before, key);
            }
        }

        nodes.Next();
        if (texts.Count > 0)
        {
            var made = kind.Make(texts);
            Unread.Own(from, made);
            return made;
        }

        if (Unread.Count > from)
        {
            Unread.Join(from, []);
        }

        return null;
    }

    object? Scalar(FieldKind kind, string path)
    {
        if (nodes.Kind != NodeKind.Scalar)
        {
            return Errors.Wrong(Scalars.Describe(kind), path);
        }

        if (Scalars.Parse(kind, shared.TextOf(kind, nodes.Text), nodes.Form) is { } value)
        {
            nodes.Next();
            return value is SourceDate date ? shared.Of(date) : value;
        }

        return kind is EnumKind words
            ? Errors.WrongWord(words, path)
            : Errors.Wrong(
                Scalars.Describe(kind, nodes.Text, nodes.Form),
                path,
                kind is NumberKind && Scalars.WithPoint(nodes.Text) is { } pointed ? FieldTexts.Write(pointed) : null
            );
    }

    public static string Join(string path, string field) => path.Length == 0 ? field : $"{path}.{field}";
}
