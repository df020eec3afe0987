using System.Globalization;
using System.Text;

namespace Relations.Dossiers;

/// <summary>A change of one cell of a CSV file.</summary>
/// <param name="At">Where the cell begins.</param>
/// <param name="Path">The path of the field; of an item of a list that stands in one cell, it ends with the item's place.</param>
/// <param name="Text">The new text of the field or item.</param>
public sealed record CellEdit(TextSpan At, string Path, string Text);

/// <summary>Changes cells of CSV files and leaves every other byte as it stands.</summary>
public static class CsvCells
{
    /// <summary>Whether a file of this name is one of CSV.</summary>
    public static bool AreIn(string path) => CsvFormat.Instance.Reads(path);

    /// <summary>The file with cells changed; null where a cell cannot be found in it.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="edits">The changes, of different cells.</param>
    public static byte[]? Apply(byte[] content, IReadOnlyList<CellEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(edits);
        if (Editor.Decode(content) is not { } text)
        {
            return null;
        }

        var edited = new StringBuilder(text.Length);
        var (at, line, passed) = (0, 1, 0);
        foreach (var edit in edits.OrderBy(edit => edit.At.Line).ThenBy(edit => edit.At.Column))
        {
            for (; line < edit.At.Line && at < text.Length; line++)
            {
                at = NextLine(text, at);
            }

            var start = at + edit.At.Column - 1;
            if (start < passed || start >= text.Length || CellSpan.At(text, start, edit.At.Length) is not { } cell)
            {
                return null;
            }

            edited.Append(text, passed, start - passed).Append(cell.With(edit));
            passed = start + cell.Length;
        }

        return Editor.Encode(content, edited.Append(text, passed, text.Length - passed).ToString());
    }

    // Old programs for the Macintosh end lines with a carriage return alone.
    static int NextLine(string text, int at)
    {
        var end = text.AsSpan(at).IndexOfAny('\r', '\n');
        return end < 0 ? text.Length
            : text.AsSpan(at + end).StartsWith("\r\n") ? at + end + 2
            : at + end + 1;
    }

    /// <summary>A cell as it stands in a file.</summary>
    sealed record CellSpan(string Raw, bool IsQuoted)
    {
        public int Length => Raw.Length;

        string Value => IsQuoted ? Raw[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : Raw;

        public static CellSpan? At(string text, int start, int length)
        {
            if (text[start] != '"')
            {
                return start + length <= text.Length ? new(text.Substring(start, length), false) : null;
            }

            for (var at = start + 1; (at = text.IndexOf('"', at)) >= 0; at += 2)
            {
                if (at + 1 == text.Length || text[at + 1] != '"')
                {
                    return new(text[start..(at + 1)], true);
                }
            }

            return null;
        }

        public string With(CellEdit edit)
        {
            var text = CellMarkers.Encode(edit.Text);
            var value = edit.Path.EndsWith(']') ? WithItem(edit.Path, text) : text;
            return IsQuoted ? CsvQuotes.Always(value) : CsvQuotes.Around(value);
        }

        // Empty lines hold no item.
        string WithItem(string path, string text)
        {
            var lines = Value.Split('\n');
            var filled = Enumerable.Range(0, lines.Length).Where(i => lines[i].TrimEnd('\r').Length > 0).ToList();
            if (
                int.TryParse(Item(path), NumberStyles.None, CultureInfo.InvariantCulture, out var item)
                && filled.Count > 1
                && item < filled.Count
            )
            {
                var line = lines[filled[item]];
                lines[filled[item]] = line.EndsWith('\r') ? text + '\r' : text;
                return string.Join('\n', lines);
            }

            return text;
        }

        static ReadOnlySpan<char> Item(string path) => path.AsSpan(path.LastIndexOf('[') + 1).TrimEnd(']');
    }
}
