namespace Relations.Dossiers;

/// <summary>Writes values by their kind.</summary>
sealed class ValueWriter(NodeWriter nodes)
{
    public void Object(Shape shape, object value)
    {
        nodes.StartObject();
        Fields(shape, value);
        nodes.EndObject();
    }

    public void Fields(Shape shape, object value)
    {
        foreach (var field in shape.Fields)
        {
            if (field.Get(value) is { } held)
            {
                nodes.Name(field.Name);
                Value(field.Kind, held);
            }
        }
    }

    void Value(FieldKind kind, object value)
    {
        switch (kind)
        {
            case PartKind part:
                Object(part.Shape, value);
                break;
            case ListKind list:
                List(list, (IItems)value);
                break;
            case KeyedKind:
                Keyed((IKeyedTexts)value);
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

    void List(ListKind list, IItems items)
    {
        nodes.StartList();
        foreach (var item in items.Values)
        {
            Value(list.Of, item);
        }

        nodes.EndList();
    }

    void Keyed(IKeyedTexts texts)
    {
        if (texts is LocalisedText { IsPlain: true } plain)
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

        nodes.EndObject();
    }

    void Date(SourceDate date)
    {
        if (date is { NamesCalendar: false, Written: null })
        {
            nodes.Text(date.Text);
        }
        else
        {
            Object(DateForm.Shape, DateForm.Of(date));
        }
    }
}
