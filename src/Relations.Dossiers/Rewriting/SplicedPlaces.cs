namespace Relations.Dossiers;

/// <summary>Where places of a text stand once parts of it are replaced.</summary>
sealed class SplicedPlaces
{
    readonly List<(int Start, int End, int Now, string Text)> splices = [];

    /// <summary>Adds a part that is replaced; parts are added in their order.</summary>
    /// <param name="start">Where the part began.</param>
    /// <param name="end">Where it ended.</param>
    /// <param name="now">Where the new part begins.</param>
    /// <param name="text">The new part.</param>
    public void Add(int start, int end, int now, string text) => splices.Add((start, end, now, text));

    /// <summary>The offset of what stood at another before.</summary>
    public int After(string before, int offset)
    {
        var last = splices.FindLastIndex(splice => splice.Start <= offset);
        if (last < 0)
        {
            return offset;
        }

        var splice = splices[last];
        return offset < splice.End
            ? splice.Now + Within(before, splice.Start, offset, splice.Text)
            : splice.Now + splice.Text.Length + (offset - splice.End);
    }

    // A record that is laid out anew has the same line once more, or else at least begins here.
    static int Within(string before, int start, int offset, string text)
    {
        var lineStart = offset == 0 ? 0 : before.LastIndexOf('\n', offset - 1) + 1;
        var lineEnd = before.IndexOf('\n', offset) is var end and >= 0 ? end : before.Length;
        var line = before[lineStart..lineEnd];
        var earlier = before[Math.Min(start, lineStart)..lineStart].Split('\n').Count(other => other == line);
        for (var at = 0; at < text.Length; )
        {
            var next = text.IndexOf('\n', at) is var found and >= 0 ? found : text.Length;
            if (text.AsSpan(at, next - at).SequenceEqual(line) && earlier-- == 0)
            {
                return at + offset - lineStart;
            }

            at = next + 1;
        }

        return 0;
    }
}
