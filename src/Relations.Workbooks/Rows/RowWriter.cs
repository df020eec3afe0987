using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Relations.Workbooks;

/// <summary>Where a cell is.</summary>
/// <param name="Sheet">The place of the sheet in the workbook, from 0.</param>
/// <param name="Row">The row, from 1; the cell is in its first column.</param>
readonly record struct CellPlace(int Sheet, int Row);

/// <summary>A cell that leads to another.</summary>
readonly record struct CellLink(int Row, int Column, CellPlace Target);

/// <summary>Writes rows as the XML of a sheet, in UTF-8 and one cell after the other, holding no more than a row or a buffer.</summary>
/// <param name="output">The stream.</param>
/// <param name="styles">The number of the style for each look.</param>
/// <param name="columns">The columns of the sheet, for which the heights of rows are worked out.</param>
/// <param name="token">Ends the writing after a row.</param>
sealed class RowWriter(
    Stream output,
    IReadOnlyDictionary<CellStyle, int> styles,
    IReadOnlyList<(double Width, CellStyle Look)> columns,
    CancellationToken token = default
)
{
    /// <summary>The most links that Excel takes on a sheet; what comes after them is plain text.</summary>
    public const int MaxLinks = 65_530;

    const int FlushAt = 1 << 16;

    byte[] buffer = new byte[2 * FlushAt];

    // What each cell has before its row and after it, by its column and its look.
    readonly List<byte[]> openings = [];
    readonly byte[][] stylings =
    [
        .. Enum.GetValues<CellStyle>().Select(look => Ascii($"\" s=\"{styles.GetValueOrDefault(look)}\"")),
    ];
    readonly List<CellLink> links = [];
    readonly RowHeight height = new(columns);
    int length;
    int column;
    int heightAt;

    /// <summary>The links of the cells written, in their order.</summary>
    public IReadOnlyList<CellLink> Links => links;

    /// <summary>The row being written, from 1.</summary>
    public int Row { get; private set; }

    /// <summary>Whether the cell that <see cref="At"/> went to has been written.</summary>
    public bool IsWritten { get; private set; }

    /// <summary>Begins a row.</summary>
    /// <param name="row">Its number, from 1.</param>
    /// <param name="points">Its height; where 0, as high as its cells need.</param>
    public void Start(int row, int points = 0)
    {
        Row = row;
        height.Start(points);
        Raw("<row r=\""u8);
        Raw(row);
        Raw(points > 0 ? "\" customHeight=\"1\" ht=\""u8 : "\" ht=\""u8);
        // Known only when the cells have been written.
        heightAt = length;
        Raw("    >"u8);
    }

    public void End()
    {
        token.ThrowIfCancellationRequested();
        Raw("</row>"u8);
        // At most three digits; the spaces that are left stand behind the attribute, where they say nothing.
        Utf8Formatter.TryFormat(height.Points, buffer.AsSpan(heightAt, 3), out var digits);
        buffer[heightAt + digits] = (byte)'"';
        if (length >= FlushAt)
        {
            Flush();
        }
    }

    /// <summary>Goes to a column, from 0; columns are gone to in their order.</summary>
    public void At(int next)
    {
        column = next;
        IsWritten = false;
    }

    public void Blank(CellStyle look)
    {
        Open(look);
        Raw("/>"u8);
    }

    public void Text(string text, CellStyle look)
    {
        height.Add(column, text, look);
        Open(look);
        Raw(" t=\"inlineStr\"><is><t"u8);
        Raw(XmlText.MustKeepSpace(text) ? " xml:space=\"preserve\">"u8 : ">"u8);
        Escaped(text);
        Raw("</t></is></c>"u8);
    }

    public void Number(int number, CellStyle look)
    {
        Open(look);
        Raw("><v>"u8);
        Raw(number);
        Raw("</v></c>"u8);
    }

    public void Number(decimal number, CellStyle look)
    {
        Open(look);
        Raw("><v>"u8);
        Escaped(number.ToString(CultureInfo.InvariantCulture));
        Raw("</v></c>"u8);
    }

    /// <summary>Text that leads to a cell, where there is one and the sheet has not had its fill of links.</summary>
    public void Link(string text, CellPlace? target, CellStyle link = CellStyle.Link, CellStyle plain = CellStyle.Text)
    {
        var leads = target is not null && links.Count < MaxLinks;
        if (leads)
        {
            links.Add(new(Row, column, target!.Value));
        }

        Text(text, leads ? link : plain);
    }

    public void Flush()
    {
        output.Write(buffer, 0, length);
        length = 0;
    }

    void Open(CellStyle look)
    {
        IsWritten = true;
        while (openings.Count <= column)
        {
            openings.Add(Ascii($"<c r=\"{CellAddresses.Column(openings.Count)}"));
        }

        Raw(openings[column]);
        Raw(Row);
        Raw(stylings[(int)look]);
    }

    static byte[] Ascii(FormattableString text) => Encoding.ASCII.GetBytes(FormattableString.Invariant(text));

    void Raw(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(buffer.AsSpan(length));
        length += bytes.Length;
    }

    void Raw(int number)
    {
        Reserve(11);
        Utf8Formatter.TryFormat(number, buffer.AsSpan(length), out var written);
        length += written;
    }

    void Reserve(int more)
    {
        if (length + more > buffer.Length)
        {
            Array.Resize(ref buffer, Math.Max(length + more, 2 * buffer.Length));
        }
    }

    void Escaped(string text)
    {
        if (!XmlText.IsSpecial(text))
        {
            Copy(text);
            return;
        }

        foreach (var piece in XmlText.Pieces(text))
        {
            Copy(piece.Span);
        }
    }

    void Copy(ReadOnlySpan<char> text)
    {
        Reserve(text.Length * 3);
        length += Encoding.UTF8.GetBytes(text, buffer.AsSpan(length));
    }
}
