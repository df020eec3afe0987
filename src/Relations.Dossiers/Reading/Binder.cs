using System.Globalization;

namespace Relations.Dossiers;

/// <summary>
/// Makes values from nodes by their kind. What cannot be bound is a problem at its place and reads as absent; the
/// nodes are left after the value either way.
/// </summary>
sealed class Binder(NodeReader nodes, ProblemList problems)
{
    const int MostShared = 1 << 16;

    // What records refer to and when things were recurs; each such text is held once.
    readonly HashSet<string> shared = new(StringComparer.Ordinal);

    /// <summary>An object of this shape; null, with a problem, where the node is no object.</summary>
    public object? Object(Shape shape, string path)
    {
        if (nodes.Kind != NodeKind.MapStart)
        {
            return Wrong("an object", path);
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
        ReportMissing(shape, path, values, wrong, start);
        return shape.Make(values);
    }

    void Member(Shape shape, string path, object?[] values, bool[] seen, bool[] wrong)
    {
        if (Key(path) is not { } key)
        {
            return;
        }

        var at = shape.PositionOf(key);
        if (at < 0)
        {
            Unknown(key, $"{shape.Name} has no field {key}", shape.Fields.Select(field => field.Name), path);
        }
        else if (seen[at])
        {
            Repeated(key, path);
        }
        else
        {
            seen[at] = true;
            nodes.Next();
            var before = problems.Count;
            values[at] = Value(shape.Fields[at].Kind, Join(path, key));
            wrong[at] = values[at] is null && problems.Count > before;
        }
    }

    /// <summary>The value of a field of the header, whose key is the current node.</summary>
    public object? HeaderField(Field field)
    {
        nodes.Next();
        return Value(field.Kind, field.Name);
    }

    /// <summary>The current key; null, with a problem, where it is none, and then key and value are passed over.</summary>
    public string? Key(string path)
    {
        if (nodes.Kind == NodeKind.Scalar)
        {
            return nodes.Text;
        }

        Wrong("the name of a field", path);
        nodes.Skip();
        return null;
    }

    public void Unknown(string key, string message, IEnumerable<string> known, string path)
    {
        var nearest = Nearest.To(key, known);
        var help = nearest is null ? null : $"did you mean {nearest}?";
        problems.Add(ProblemKind.UnknownField, message, nodes.Span, help, Join(path, key), nearest);
        PassMember();
    }

    public void Repeated(string key, string path)
    {
        var help = "the first one is read; remove one of them";
        problems.Add(ProblemKind.DuplicateKey, $"{key} stands here a second time", nodes.Span, help, Join(path, key));
        PassMember();
    }

    void PassMember()
    {
        nodes.Next();
        nodes.Skip();
    }

    // A field whose value was wrong has been reported, and is not missing as well.
    void ReportMissing(Shape shape, string path, object?[] values, bool[] wrong, Func<TextSpan> start)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (shape.Fields[i].Required && values[i] is null && !wrong[i])
            {
                var field = shape.Fields[i];
                problems.Add(
                    ProblemKind.MissingField,
                    $"{shape.Name} needs the field {field.Name}",
                    start(),
                    field.Doc,
                    Join(path, field.Name)
                );
            }
        }
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
            LocalisedKind when nodes.Kind == NodeKind.MapStart => Translations(path),
            DateKind when nodes.Kind == NodeKind.MapStart => (Object(DateForm.Shape, path) as DateForm)?.ToDate(),
            _ => Scalar(kind, path),
        };
    }

    IItems? List(ListKind list, string path)
    {
        if (nodes.Kind != NodeKind.ListStart)
        {
            return (IItems?)Wrong(
                "a list",
                path,
                "write it in square brackets, or each item on a line that begins with a dash"
            );
        }

        List<object> values = [];
        nodes.Next();
        for (var i = 0; nodes.Kind is not (NodeKind.ListEnd or NodeKind.End); i++)
        {
            if (Value(list.Of, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]")) is { } value)
            {
                values.Add(value);
            }
        }

        nodes.Next();
        return list.Make(values);
    }

    LocalisedText? Translations(string path)
    {
        List<Translation> texts = [];
        nodes.Next();
        while (nodes.Kind is not (NodeKind.MapEnd or NodeKind.End))
        {
            if (Key(path) is not { } code)
            {
                continue;
            }

            if (code.Length is not (2 or 3) || !code.All(char.IsAsciiLetterLower))
            {
                Unknown(code, $"{code} is no ISO 639 code of a language", ["en", "tr", "az"], path);
            }
            else if (texts.Exists(text => text.Language == code))
            {
                Repeated(code, path);
            }
            else
            {
                nodes.Next();
                if (Value(TextKind.Instance, Join(path, code)) is string text)
                {
                    texts.Add(new(code, text));
                }
            }
        }

        nodes.Next();
        return texts.Count == 0 ? null : LocalisedText.Of(texts);
    }

    object? Scalar(FieldKind kind, string path)
    {
        if (nodes.Kind != NodeKind.Scalar)
        {
            return Wrong(Scalars.Describe(kind), path);
        }

        if (Scalars.Parse(kind, TextFor(kind), nodes.Form) is { } value)
        {
            nodes.Next();
            return value;
        }

        return kind is EnumKind words
            ? WrongWord(words, path)
            : Wrong(Scalars.Describe(kind, nodes.Text, nodes.Form), path);
    }

    string TextFor(FieldKind kind)
    {
        if (kind is not (ReferenceKind or DateKind))
        {
            return nodes.Text;
        }

        if (!shared.TryGetValue(nodes.Text, out var text))
        {
            text = nodes.Text;
            _ = shared.Count < MostShared && shared.Add(text);
        }

        return text;
    }

    object? WrongWord(EnumKind kind, string path)
    {
        if (kind.VariantOf(nodes.Text) is { } meant)
        {
            var message = $"{nodes.Text} is another spelling of {meant.Word}";
            problems.Add(ProblemKind.VariantWord, message, nodes.Span, $"write {meant.Word}", path, meant.Word);
            nodes.Next();
            return meant.Value;
        }

        var words = kind.Values.Select(value => value.Word).ToList();
        var slip = words.Find(word => Slip.IsOf(nodes.Text, word));
        var nearest = slip ?? Nearest.To(nodes.Text, words);
        var help =
            slip is not null ? Slip.Help(nodes.Text, slip)
            : nearest is null ? "one of " + string.Join(", ", words)
            : $"did you mean {nearest}?";
        problems.Add(
            ProblemKind.UnknownWord,
            $"{Slip.Shown(nodes.Text)} is no {kind.Plain}",
            nodes.Span,
            help,
            path,
            nearest,
            slip is not null
        );
        nodes.Next();
        return null;
    }

    public object? Wrong(string expected, string path, string? help = null)
    {
        var found = nodes.Kind switch
        {
            NodeKind.MapStart => "an object",
            NodeKind.ListStart => "a list",
            _ => nodes.Text.Length == 0 ? "nothing" : Scalars.Shorten(nodes.Text),
        };
        problems.Add(
            ProblemKind.WrongKind,
            $"expected {expected}, found {found}",
            nodes.Span,
            help,
            path.Length > 0 ? path : null
        );
        nodes.Skip();
        return null;
    }

    static string Join(string path, string field) => path.Length == 0 ? field : $"{path}.{field}";
}
