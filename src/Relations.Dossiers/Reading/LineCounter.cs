using System.Text;

namespace Relations.Dossiers;

/// <summary>Counts lines and columns of a text. Asked for places in rising order, it goes over the text once.</summary>
sealed class LineCounter(ReadOnlyMemory<byte> text)
{
    int at;
    int line = 1;
    int column = 1;

    /// <summary>The line and column, both counted from 1, of a byte; columns count UTF-16 code units.</summary>
    public (int Line, int Column) PlaceOf(int position)
    {
        if (position < at)
        {
            (at, line, column) = (0, 1, 1);
        }

        var passed = text.Span[at..position];
        var lastBreak = passed.LastIndexOf((byte)'\n');
        if (lastBreak >= 0)
        {
            line += passed.Count((byte)'\n');
            column = 1;
            passed = passed[(lastBreak + 1)..];
        }

        column += Encoding.UTF8.GetCharCount(passed);
        at = position;
        return (line, column);
    }
}
