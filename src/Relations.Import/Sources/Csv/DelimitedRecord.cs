using System.Text;

namespace Relations.Import;

/// <summary>What is wrong with how a record of separated values is written.</summary>
enum DelimitedFault
{
    None,

    /// <summary>A quotation mark is opened that nothing closes; it was read as a sign like any other.</summary>
    OpenQuote,

    /// <summary>Text follows the quotation mark that closes a field; it was read as part of the field.</summary>
    TextAfterQuote,

    /// <summary>The record is longer than the limit, and was not read.</summary>
    TooLong,
}

/// <summary>A record of separated values as it stands, with where its fields are. Texts are made when they are asked for.</summary>
sealed class DelimitedRecord
{
    readonly int[] ends;

    public DelimitedRecord(string text, int[] ends, int line, CsvDialect dialect) =>
        (Text, this.ends, Line, Dialect) = (text, ends, line, dialect);

    /// <summary>The record without the line break after it.</summary>
    public string Text { get; }

    /// <summary>The line that it begins on, from 1.</summary>
    public int Line { get; }

    public CsvDialect Dialect { get; }

    public DelimitedFault Fault { get; init; }

    /// <summary>The field that the fault is of, from 0.</summary>
    public int FaultyField { get; init; }

    public int Count => ends.Length;

    public bool IsEmpty => Fault == DelimitedFault.None && Text.Length == 0;

    /// <summary>All fields as they are meant.</summary>
    public IReadOnlyList<string> Fields => [.. Enumerable.Range(0, Count).Select(FieldOf)];

    /// <summary>A field as it stands, with its quotation marks.</summary>
    public ReadOnlySpan<char> RawOf(int field) => Text.AsSpan(StartOf(field)..ends[field]);

    /// <summary>A field as it is meant, without its quotation marks.</summary>
    public string FieldOf(int field)
    {
        var raw = RawOf(field);
        if (Dialect.Quote is not { } quote || raw.IsEmpty || raw[0] != quote || IsLiteral(field))
        {
            return raw.ToString();
        }

        var inner = raw[1..];
        return inner.IndexOf(quote) == inner.Length - 1 ? inner[..^1].ToString() : Unquoted(inner, quote);
    }

    /// <summary>Whether a field holds nothing, which may stand in quotation marks.</summary>
    public bool IsEmptyAt(int field) =>
        RawOf(field) is var raw
        && (raw.IsEmpty || (raw.Length == 2 && raw[0] == Dialect.Quote && raw[1] == raw[0] && !IsLiteral(field)));

    /// <summary>The line and the column of a field, both from 1; columns count UTF-16 code units.</summary>
    public (int Line, int Column) PlaceOf(int field)
    {
        var before = Text.AsSpan(0, StartOf(field));
        var (line, lineStart) = (Line, 0);
        for (int at; (at = before[lineStart..].IndexOfAny('\n', '\r')) >= 0; line++)
        {
            lineStart += at + 1;
            if (before[lineStart - 1] == '\r' && lineStart < before.Length && before[lineStart] == '\n')
            {
                lineStart++;
            }
        }

        return (line, before.Length - lineStart + 1);
    }

    int StartOf(int field) => field == 0 ? 0 : ends[field - 1] + 1;

    bool IsLiteral(int field) => Fault == DelimitedFault.OpenQuote && field >= FaultyField;

    // A doubled quotation mark is one; what follows the one that closes belongs to the field.
    static string Unquoted(ReadOnlySpan<char> inner, char quote)
    {
        var made = new StringBuilder(inner.Length);
        var isOpen = true;
        for (var i = 0; i < inner.Length; i++)
        {
            if (inner[i] != quote || !isOpen)
            {
                made.Append(inner[i]);
            }
            else if (i + 1 < inner.Length && inner[i + 1] == quote)
            {
                made.Append(quote);
                i++;
            }
            else
            {
                isOpen = false;
            }
        }

        return made.ToString();
    }
}
