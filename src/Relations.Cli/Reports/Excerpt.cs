using System.Globalization;
using Relations.Dossiers;
using Spectre.Console;

namespace Relations.Cli.Reports;

/// <summary>Shows a place as a compiler does: the line, and the stretch of it underlined.</summary>
static class Excerpt
{
    const string Cut = "…";

    /// <summary>Writes the excerpt, with a label behind the underline.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="line">The text of the line.</param>
    /// <param name="span">The stretch to underline.</param>
    /// <param name="gutter">Columns of the widest line number of the finding.</param>
    /// <param name="mark">The character to underline with.</param>
    /// <param name="style">The colour of the underline.</param>
    /// <param name="label">What stands behind the underline; may be empty.</param>
    public static void Write(
        AnsiWriter writer,
        string line,
        TextSpan span,
        int gutter,
        char mark,
        Style style,
        string label
    )
    {
        var (shown, start) = Fit(line, span, writer.Width - gutter - 3);
        shown = shown.Replace('\t', ' ');
        var length = Math.Clamp(span.Length, 1, Math.Max(shown.Length - start, 1));
        var number = span.Line.ToString(CultureInfo.InvariantCulture).PadLeft(gutter);
        writer.Put($"{number} | ", AnsiStyles.Frame).Line(shown);
        writer.Put(new string(' ', gutter) + " | ", AnsiStyles.Frame).Put(new string(' ', start));
        writer.Put(new string(mark, length), style);
        WriteLabel(writer, label, gutter, start + length, style);
    }

    static void WriteLabel(AnsiWriter writer, string label, int gutter, int column, Style style)
    {
        if (label.Length > 0 && gutter + 3 + column + 1 + label.Length > writer.Width)
        {
            writer.End();
            foreach (var part in LineWrapping.Lines(label, writer.Width - gutter - 5))
            {
                writer.Put(new string(' ', gutter) + " |   ", AnsiStyles.Frame).Line(part, style);
            }
        }
        else
        {
            writer.Line(label.Length > 0 ? " " + label : "", style);
        }
    }

    // A line that is too wide is cut at the side that is further from the stretch. It may be a whole file, so no more of
    // it is touched than is shown.
    static (string Shown, int Start) Fit(string line, TextSpan span, int width)
    {
        var start = Math.Clamp(span.Column - 1, 0, line.Length);
        if (line.Length <= width)
        {
            return (line, start);
        }

        if (start + Math.Min(span.Length, width / 2) <= width - 1)
        {
            return (line[..(width - 1)] + Cut, start);
        }

        var from = Math.Max(Math.Min(start - (width / 4), line.Length - width + 1), 0);
        var shown = line.Length - from > width - 1 ? string.Concat(line.AsSpan(from, width - 2), Cut) : line[from..];
        return (Cut + shown, start - from + 1);
    }
}
