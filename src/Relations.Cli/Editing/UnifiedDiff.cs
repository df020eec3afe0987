using System.Globalization;
using System.Text;

namespace Relations.Cli.Editing;

/// <summary>Shows how two texts differ, in the format that patch reads.</summary>
static class UnifiedDiff
{
    const int Context = 3;

    /// <summary>The differences of a file; nothing where there are none.</summary>
    public static string Of(string path, string old, string now)
    {
        var lines = LineDiff.Of(Lines(old), Lines(now));
        if (old == now)
        {
            return "";
        }

        var diff = new StringBuilder($"--- {path}\n+++ {path}\n");
        for (var at = 0; Next(lines, at) is var first and >= 0; )
        {
            var start = Math.Max(first - Context, 0);
            at = EndOf(lines, first);
            Write(diff, lines, start, at);
        }

        return diff.ToString();
    }

    static List<string> Lines(string text)
    {
        List<string> lines = [];
        for (var at = 0; at < text.Length; )
        {
            var end = text.IndexOf('\n', at) + 1;
            end = end == 0 ? text.Length : end;
            lines.Add(text[at..end]);
            at = end;
        }

        return lines;
    }

    static int Next(List<(char Mark, string Line)> lines, int from) => lines.FindIndex(from, line => line.Mark != ' ');

    // A hunk goes on as long as the next change is near enough that the lines around both would meet.
    static int EndOf(List<(char Mark, string Line)> lines, int first)
    {
        var last = first;
        for (var next = first; next >= 0 && next - last <= (2 * Context) + 1; next = Next(lines, next + 1))
        {
            last = next;
            if (next + 1 >= lines.Count)
            {
                break;
            }
        }

        return Math.Min(last + Context + 1, lines.Count);
    }

    static void Write(StringBuilder diff, List<(char Mark, string Line)> lines, int start, int end)
    {
        var hunk = lines[start..end];
        diff.Append("@@ -")
            .Append(Range(lines, start, hunk, '+'))
            .Append(" +")
            .Append(Range(lines, start, hunk, '-'))
            .Append(" @@\n");
        foreach (var (mark, line) in hunk)
        {
            diff.Append(mark).Append(line);
            if (!line.EndsWith('\n'))
            {
                diff.Append("\n\\ No newline at end of file\n");
            }
        }
    }

    static string Range(List<(char Mark, string Line)> lines, int start, List<(char Mark, string Line)> hunk, char not)
    {
        var count = hunk.Count(line => line.Mark != not);
        var first = lines.Take(start).Count(line => line.Mark != not) + (count == 0 ? 0 : 1);
        return count == 1
            ? first.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{first},{count}");
    }
}
