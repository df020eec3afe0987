using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Writes findings in few bytes.</summary>
sealed class PackingWriter(PackedTables tables)
{
    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    readonly ArrayBufferWriter<byte> bytes = new(256);

    /// <summary>The bytes of a finding, until the next is written.</summary>
    public ReadOnlySpan<byte> Write(Finding finding)
    {
        bytes.ResetWrittenCount();
        Shared(finding.Code);
        Shared(finding.Name);
        Number((int)finding.Severity);
        Number((int)finding.Verdict);
        Number(finding.IsOfHeader ? 1 : 0);
        Text(finding.Text);
        Optional(finding.Record);
        Shared(finding.Field);
        Place(finding.Place);
        Number(finding.Related.Count);
        foreach (var related in finding.Related)
        {
            Text(related.Text);
            OfSame(related.Record, finding.Record);
            Shared(related.Field);
            Place(related.Place);
        }

        Text(finding.HelpText);
        Number(finding.OpenDates.Count);
        foreach (var open in finding.OpenDates)
        {
            OfSame(open.Record, finding.Record);
            Shared(open.Field);
            Optional(open.Date);
        }

        Write(finding.Fix);
        return bytes.WrittenSpan;
    }

    // One of many edits is rare, and kept as it is.
    void Write(Fix? fix)
    {
        var form =
            fix is null ? PackedForm.None
            : fix is { More.Count: 0, Last: null } ? PackedForm.Plain
            : PackedForm.Kept;
        Number((int)form);
        if (form == PackedForm.Kept)
        {
            Number(tables.Add(fix!));
        }
        else if (fix is not null)
        {
            Text(fix.Text);
            Number(fix.IsSafe ? 1 : 0);
            Number((int)fix.Edit.Kind);
            Shared(fix.Edit.File);
            Number(fix.Edit.Ordinal + 1);
            Shared(fix.Edit.Path);
            Optional(fix.Edit.Text);
        }
    }

    void Text(Message? message)
    {
        if (message?.Template is { } template)
        {
            Number(tables.Add(template) + (int)PackedForm.Count);
            foreach (var (_, value) in message.Arguments)
            {
                Value(value);
            }
        }
        else
        {
            Number((int)(message is null ? PackedForm.None : PackedForm.Plain));
            if (message is not null)
            {
                String(message.ToString());
            }
        }
    }

    void Value(ArgumentValue value)
    {
        switch (value)
        {
            case TextValue text:
                String(PackedValue.Text, text.Text);
                break;
            case QuotationValue quotation:
                String(PackedValue.Quotation, quotation.Text);
                break;
            case RecordValue record:
                String(PackedValue.Record, record.Id);
                break;
            case StateValue state:
                String(PackedValue.State, state.Code);
                break;
            case FieldPathValue path:
                String(PackedValue.Path, path.Path);
                break;
            case DateValue date:
                String(PackedValue.Date, date.Text);
                break;
            case NumberValue { Number: >= 0 and <= int.MaxValue } number:
                Number((int)PackedValue.Number);
                Number((int)number.Number);
                break;
            case MessageValue inner:
                Number((int)PackedValue.Message);
                Text(inner.Message);
                break;
            case ListValue list:
                Number((int)PackedValue.List);
                Number((int)list.Form);
                Number(list.Items.Count);
                foreach (var item in list.Items)
                {
                    Value(item);
                }

                break;
            case WordValue word:
                Number((int)PackedValue.Word);
                Number(tables.Add(word.Word));
                break;
            default:
                Number((int)PackedValue.Other);
                Number(tables.Add(value));
                break;
        }
    }

    void Place(SourceLocation? place)
    {
        Shared(place?.File);
        if (place is not null)
        {
            Number(place.Span.Line);
            Number(place.Span.Column);
            Number(place.Span.Length);
            Number(place.Span.Table is { } table ? tables.Add(table) + 1 : 0);
        }
    }

    void Shared(string? text) => Number(text is null ? 0 : tables.Add(text) + 1);

    void OfSame(string? text, string? same)
    {
        var isSame = text is not null && text == same;
        Number(isSame ? 1 : 0);
        if (!isSame)
        {
            Optional(text);
        }
    }

    void Optional(string? text)
    {
        Number(text is null ? 0 : 1);
        if (text is not null)
        {
            String(text);
        }
    }

    void String(PackedValue form, string text)
    {
        Number((int)form);
        String(text);
    }

    // A text that was cut may end in half of a character, which UTF-8 does not have.
    void String(string text)
    {
        try
        {
            var length = Strict.GetByteCount(text);
            Number(length << 1);
            Strict.GetBytes(text, Room(length));
        }
        catch (EncoderFallbackException)
        {
            Number((2 * text.Length << 1) | 1);
            var room = Room(2 * text.Length);
            for (var i = 0; i < text.Length; i++)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(room[(2 * i)..], text[i]);
            }
        }
    }

    Span<byte> Room(int length)
    {
        var room = bytes.GetSpan(length)[..length];
        bytes.Advance(length);
        return room;
    }

    void Number(int number)
    {
        for (; number is >= 0x80 or < 0; number = (int)((uint)number >> 7))
        {
            Room(1)[0] = (byte)(number | 0x80);
        }

        Room(1)[0] = (byte)number;
    }
}
