using System.Buffers.Binary;
using System.Text;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Reads what <see cref="PackingWriter"/> wrote.</summary>
ref struct PackingReader(ReadOnlySpan<byte> bytes, PackedTables tables)
{
    readonly ReadOnlySpan<byte> bytes = bytes;
    int at;

    public Finding Read()
    {
        var (code, name) = (Shared()!, Shared()!);
        var (severity, verdict, isOfHeader) = ((Severity)Number(), (Verdict)Number(), Number() == 1);
        var text = Text()!;
        var (record, field, place) = (Optional(), Shared(), Place());
        var related = new Related[Number()];
        for (var i = 0; i < related.Length; i++)
        {
            related[i] = new(Text()!, OfSame(record), Shared(), Place());
        }

        var help = Text();
        var open = new OpenDate[Number()];
        for (var i = 0; i < open.Length; i++)
        {
            open[i] = new(OfSame(record)!, Shared()!, Optional());
        }

        return new(code, name, severity, verdict, text)
        {
            IsOfHeader = isOfHeader,
            Record = record,
            Field = field,
            Place = place,
            Related = related,
            HelpText = help,
            OpenDates = open,
            Fix = Fix(),
        };
    }

    Fix? Fix() =>
        (PackedForm)Number() switch
        {
            PackedForm.None => null,
            PackedForm.Kept => (Fix)tables[Number()],
            _ => new(Text()!, Number() == 1, new((EditKind)Number(), Shared()!, Number() - 1, Shared()!, Optional())),
        };

    Message? Text()
    {
        var form = Number();
        if (form < (int)PackedForm.Count)
        {
            return form == (int)PackedForm.None ? null : Message.Literal(String());
        }

        var template = (MessageTemplate)tables[form - (int)PackedForm.Count];
        var values = new ArgumentValue[template.Parameters.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Value();
        }

        return new(template, values);
    }

    ArgumentValue Value() =>
        (PackedValue)Number() switch
        {
            PackedValue.Text => new TextValue(String()),
            PackedValue.Quotation => new QuotationValue(String()),
            PackedValue.Record => new RecordValue(String()),
            PackedValue.State => new StateValue(String()),
            PackedValue.Path => new FieldPathValue(String()),
            PackedValue.Date => new DateValue(String()),
            PackedValue.Number => new NumberValue(Number()),
            PackedValue.Message => new MessageValue(Text()!),
            PackedValue.List => List((ListForm)Number()),
            PackedValue.Word => new WordValue((LocalizedString)tables[Number()]),
            _ => (ArgumentValue)tables[Number()],
        };

    ListValue List(ListForm form)
    {
        var items = new ArgumentValue[Number()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Value();
        }

        return new(items, form);
    }

    SourceLocation? Place()
    {
        if (Shared() is not { } file)
        {
            return null;
        }

        var span = new TextSpan(Number(), Number(), Number());
        var table = Number();
        return new(file, table == 0 ? span : span with { Table = (TablePlace)tables[table - 1] });
    }

    string? Shared()
    {
        var number = Number();
        return number == 0 ? null : (string)tables[number - 1];
    }

    string? OfSame(string? same) => Number() == 1 ? same : Optional();

    string? Optional() => Number() == 0 ? null : String();

    string String()
    {
        var form = Number();
        var text = bytes.Slice(at, form >> 1);
        at += text.Length;
        if ((form & 1) == 0)
        {
            return Encoding.UTF8.GetString(text);
        }

        Span<char> letters = new char[text.Length / 2];
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = (char)BinaryPrimitives.ReadUInt16LittleEndian(text[(2 * i)..]);
        }

        return letters.ToString();
    }

    int Number() => PackedNumber.Read(bytes, ref at);
}
