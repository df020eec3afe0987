using System.Text;

namespace Relations.Import;

/// <summary>The bytes of one record of JSON, and where in the file they stand.</summary>
/// <param name="bytes">The bytes.</param>
/// <param name="line">The line of the first one, from 1.</param>
/// <param name="column">Its column, from 1 in UTF-16 code units.</param>
/// <param name="place">The file.</param>
sealed class JsonSlice(byte[] bytes, int line, int column, TablePlace place)
{
    int[]? lineStarts;

    public ReadOnlySpan<byte> Bytes => bytes;

    /// <summary>Its first character.</summary>
    public TextSpan Start => new(line, column, 1) { Table = place };

    /// <summary>The same with U+FFFD for what is no UTF-8.</summary>
    public JsonSlice Mended() => new(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes)), line, column, place);

    public string Text(JsonTree value) => Encoding.UTF8.GetString(bytes.AsSpan(value.Start..value.End));

    /// <summary>Where a value stands; of one over several lines, its part on the first.</summary>
    public TextSpan SpanOf(JsonTree value)
    {
        lineStarts ??= LineStarts();
        var at = Array.BinarySearch(lineStarts, value.Start);
        at = at < 0 ? ~at - 1 : at;
        var start = lineStarts[at];
        var before = Encoding.UTF8.GetCharCount(bytes.AsSpan(start..value.Start));
        var own = bytes.AsSpan(value.Start..value.End);
        var end = own.IndexOfAny((byte)'\n', (byte)'\r');
        var length = Math.Max(Encoding.UTF8.GetCharCount(end < 0 ? own : own[..end]), 1);
        return new(line + at, (at == 0 ? column : 1) + before, length) { Table = place };
    }

    int[] LineStarts()
    {
        List<int> starts = [0];
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '\n')
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
