namespace Relations.Cli.Reports;

/// <summary>Breaks prose into lines.</summary>
static class LineWrapping
{
    /// <summary>The lines of a text, broken between words; a word longer than the width has a line of its own.</summary>
    /// <param name="text">The text; white space in it folds.</param>
    /// <param name="width">The most columns of a line.</param>
    /// <param name="first">Columns of the first line that are taken already.</param>
    public static IEnumerable<string> Lines(string text, int width, int first = 0)
    {
        var line = new System.Text.StringBuilder();
        var room = width - first;
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
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
