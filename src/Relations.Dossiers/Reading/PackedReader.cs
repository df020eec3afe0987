using System.Globalization;
using System.Text;

namespace Relations.Dossiers;

/// <summary>Finds a field among the packed places of one record.</summary>
ref struct PackedReader
{
    readonly ReadOnlySpan<byte> packed;
    readonly Shape shape;
    readonly int line;
    readonly int first;
    readonly int firstColumn;
    int at;
    int column;

    public PackedReader(ReadOnlySpan<byte> packed, int offset, int line, Shape shape)
    {
        this.packed = packed;
        (this.line, this.shape, at) = (line, shape, offset);
        Start = Span();
        (first, firstColumn) = (at, column);
    }

    /// <summary>Where the record begins.</summary>
    public TextSpan Start { get; }

    /// <summary>The place of the field, or of what is nearest around it; null where not even its first name is there.</summary>
    public TextSpan? Find(string path)
    {
        (at, column) = (first, firstColumn);
        return path.Length == 0 ? null : InObject(shape, path);
    }

    TextSpan? InObject(Shape of, ReadOnlySpan<char> path)
    {
        var end = path.IndexOfAny('.', '[');
        var name = (end < 0 ? path : path[..end]).ToString();
        var rest = end < 0 ? default : path[end..];
        var wanted = of.PositionOf(name) + 1;
        for (var tag = Next(); tag != PackedPlaces.End; tag = Next())
        {
            var (field, form) = (tag >> PackedPlaces.FormBits, FormOf(tag));
            var span = Span();
            if (field == wanted)
            {
                return Within(of.FieldArray[field - 1].Kind, form, rest) ?? span;
            }

            Skip(form);
        }

        return null;
    }

    TextSpan? Within(FieldKind kind, int form, ReadOnlySpan<char> rest) =>
        (form, kind) switch
        {
            (PackedPlaces.Object, PartKind part) when rest.StartsWith('.') => InObject(part.Shape, rest[1..]),
            (PackedPlaces.Keyed, _) when rest.StartsWith('.') => InKeys(rest[1..]),
            (PackedPlaces.List, ListKind list) when rest.StartsWith('[') => InList(list.Of, rest),
            _ => null,
        };

    TextSpan? InKeys(ReadOnlySpan<char> key)
    {
        while (Next() != PackedPlaces.End)
        {
            var name = Key();
            var span = Span();
            if (key.SequenceEqual(name))
            {
                return span;
            }
        }

        return null;
    }

    TextSpan? InList(FieldKind of, ReadOnlySpan<char> rest)
    {
        var close = rest.IndexOf(']');
        if (close < 0 || !int.TryParse(rest[1..close], NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            return null;
        }

        for (var tag = Next(); tag != PackedPlaces.End; tag = Next())
        {
            var form = FormOf(tag);
            var span = Span();
            if (index-- == 0)
            {
                return Within(of, form, rest[(close + 1)..]) ?? span;
            }

            Skip(form);
        }

        return null;
    }

    void Skip(int form)
    {
        if (form == PackedPlaces.Scalar)
        {
            return;
        }

        for (var tag = Next(); tag != PackedPlaces.End; tag = Next())
        {
            if (form == PackedPlaces.Keyed)
            {
                Key();
            }

            Span();
            Skip(form == PackedPlaces.Keyed ? PackedPlaces.Scalar : FormOf(tag));
        }
    }

    string Key()
    {
        var length = Number();
        at += length;
        return Encoding.UTF8.GetString(packed.Slice(at - length, length));
    }

    TextSpan Span()
    {
        column += Number();
        return new(line, column + 1, Math.Max(Number(), 1));
    }

    int Next() => packed[at++];

    int Number() => PackedNumber.Read(packed, ref at);

    static int FormOf(int tag) => tag & ((1 << PackedPlaces.FormBits) - 1);
}
