using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Finds the lines of a text, which end with LF, CR LF or CR.</summary>
sealed class LineMap
{
    readonly string file;
    readonly List<int> starts = [0];

    public LineMap(string file, string text)
    {
        this.file = file;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n' || (text[at] == '\r' && !(at + 1 < text.Length && text[at + 1] == '\n')))
            {
                starts.Add(at + 1);
            }
        }
    }

    /// <summary>Line and column of the start of a passage, from 1, and its length, in UTF-16 code units.</summary>
    public SourceLocation Locate(Passage passage)
    {
        var found = starts.BinarySearch(passage.Start);
        var line = found < 0 ? ~found : found + 1;
        return new(file, new(line, passage.Start - starts[line - 1] + 1, passage.Length));
    }
}
