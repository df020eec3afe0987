namespace Relations.Cli.Reports;

/// <summary>Breaks prose into lines.</summary>
static class LineWrapping
{
    // A no-break space keeps a French colon with its word.
    static readonly char[] Breaks = [' ', '\t', '\r', '\n'];

    /// <summary>The lines of a text, broken between words; a word longer than the width has its own line.</summary>
    /// <param name="text">The text; white space in it folds, but for no-break spaces.</param>
    /// <param name="width">The most columns of a line.</param>
    /// <param name="first">Columns of the first line that are taken already.</param>
    public static IEnumerable<string> Lines(string text, int width, int first = 0)
    {
        var line = new System.Text.StringBuilder();
        var room = width - first;
        foreach (var word in text.Split(Breaks, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > room)
            {
                yield return line.ToString();
                line.Clear();
                room = width;
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }
}
