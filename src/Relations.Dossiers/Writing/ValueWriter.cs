namespace Relations.Dossiers;

/// <summary>Writes values by their kind.</summary>
/// <param name="nodes">Takes the nodes.</param>
/// <param name="unread">What the model could not take up of the values, which is written at its place.</param>
sealed class ValueWriter(NodeWriter nodes, UnreadValues unread)
{
    /// <summary>Writes a record, with what could not be taken up of it.</summary>
    public static void Record(Shape shape, Record record, NodeWriter nodes) =>
        new ValueWriter(nodes, record.Unread).Object(shape, record);

    void Object(Shape shape, object value)
    {
        nodes.StartObject();
        Fields(shape, value);
        nodes.EndObject();
    }

    public void Fields(Shape shape, object value)
    {
        ILookup<string, UnreadValue>? lost =
            unread.Values.Count == 0 ? null : unread.Of(value).ToLookup(one => one.Field ?? "");
        foreach (var field in shape.Fields)
        {
            var kept = lost?[field.Name].Where(one => !one.IsRepeated).ToList() ?? [];
            if (field.Get(value) is { } held)
            {
                nodes.Name(field.Name);
                Value(field.Kind, held, kept);
            }
            else if (kept.Count > 0)
            {
                Unread(kept);
            }
        }

        var beside = lost?.SelectMany(group => group).Where(one => IsBeside(shape, one)) ?? [];
        foreach (var one in beside.OrderBy(one => one.Field, StringComparer.Ordinal))
        {
            nodes.Name(one.Field!);
            one.Raw.WriteTo(nodes);
        }
    }

    // Other fields than the model has, and second values of those that it has.
    static bool IsBeside(Shape shape, UnreadValue one) =>
        one.Field is not null && (one.IsRepeated || shape.PositionOf(one.Field) < 0) && !IsRoot(shape, one);

    // What stands among the collections is written there.
    static bool IsRoot(Shape shape, UnreadValue one) => shape == Header.Shape && Shapes.Find(one.Field!) is not null;

    /// <summary>Writes values of one field of which nothing could be taken up: items of a list, or the whole.</summary>
    public void Unread(IReadOnlyList<UnreadValue> kept)
    {
        nodes.Name(kept[0].Field!);
        if (kept[0].Index < 0)
        {
            kept[0].Raw.WriteTo(nodes);
            return;
        }

        nodes.StartList();
        foreach (var one in kept)
        {
            one.Raw.WriteTo(nodes);
        }

        nodes.EndList();
    }

    void Value(FieldKind kind, object value, IReadOnlyList<UnreadValue> kept)
    {
        switch (kind)
        {
            case PartKind part:
                Object(part.Shape, value);
                break;
            case ListKind list:
                List(list, (IItems)value, kept);
                break;
            case KeyedKind:
                Keyed((IKeyedTexts)value);
                break;
            case AnyObjectKind:
                AnyObjectWriter.Write((AnyObject)value, nodes);
                break;
            case DateKind:
                Date((SourceDate)value);
                break;
            case EnumKind words:
                nodes.Text(words.WordOf(value));
                break;
            case ReferenceKind:
                nodes.Text(((IRef)value).Id!);
                break;
            case IntegerKind:
                nodes.Number((int)value);
                break;
            case NumberKind:
                nodes.Number((decimal)value);
                break;
            case BooleanKind:
                nodes.Boolean((bool)value);
                break;
            default:
                nodes.Text((string)value);
                break;
        }
    }

    void List(ListKind list, IItems items, IReadOnlyList<UnreadValue> kept)
    {
        var (written, next) = (0, 0);
        nodes.StartList();
        foreach (var item in items.Values)
        {
            Kept();
            Value(list.Of, item, []);
            written++;
        }

        Kept();
        nodes.EndList();

        void Kept()
        {
            for (; next < kept.Count && kept[next].Index <= written; next++, written++)
            {
                kept[next].Raw.WriteTo(nodes);
            }
        }
    }

    void Keyed(IKeyedTexts texts)
    {
        if (texts is LocalisedText { IsPlain: true } plain && !unread.Of(texts).Any())
        {
            nodes.Text(plain.Translations[0].Text);
            return;
        }

        nodes.StartObject();
        foreach (var (key, text) in texts.Texts)
        {
            nodes.Name(key);
            nodes.Text(text);
        }

        foreach (var one in unread.Of(texts).OrderBy(one => one.Field, StringComparer.Ordinal))
        {
            nodes.Name(one.Field ?? "");
            one.Raw.WriteTo(nodes);
        }

        nodes.EndObject();
    }

    void Date(SourceDate date)
    {
        var lost = unread.Of(date).ToList();
        if (date is { NamesCalendar: false, Written: null } && lost.Count == 0)
        {
            nodes.Text(date.Text);
            return;
        }

        var form = DateForm.Of(date);
        lost.ForEach(one => one.Owner = form);
        Object(DateForm.Shape, form);
        lost.ForEach(one => one.Owner = date);
    }
}
