using System.Globalization;

namespace Relations.Tests;

/// <summary>
/// Changes texts as slips of hands and broken programs do: by their lines, tokens and indentation, so that much of what comes out
/// is nearly right. The same seed gives the same texts. Tests take a sample; RELATIONS_FUZZ sets how many texts there are;
/// the README of the tests has the command.
/// </summary>
sealed class Mutations(int seed)
{
    static readonly string[] Pieces =
    [
        .. "{ } [ ] : , - # & * ! | > ' \" % @ ` ? ~ \\ \0 \t \n \r \r\n \f \u0085 \u2028 \uFEFF \uE000 \uD83C\uDFDB ə".Split(
            ' '
        ),
        .. "&a |*a|<<: |---\n|...\n|!!int |\\u|\\ud800|\"\\ud83d\"|null|true|0x1F|1e999|-0|99999999999999999999".Split(
            '|'
        ),
        .. "\n    |: |? |- |? : |\n : |[]|{}|\"\"|>-\n|##|%YAML 1.2\n|a: &a [*a]|1900/|[..1900]|'".Split('|'),
    ];

    readonly Random random = new(seed);

    /// <summary>How many texts to try: those of the sample, or as many as RELATIONS_FUZZ says.</summary>
    public static int Count(int sample) =>
        int.TryParse(
            Environment.GetEnvironmentVariable("RELATIONS_FUZZ"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var count
        )
            ? count
            : sample;

    /// <summary>A number from 0 to one less than a limit.</summary>
    public int Next(int limit) => random.Next(limit);

    /// <summary>A text after one to five changes.</summary>
    public string Of(string text)
    {
        for (var left = random.Next(1, 6); left > 0; left--)
        {
            text = random.Next(8) switch
            {
                0 => Lines(text, lines => lines.RemoveAt(random.Next(lines.Count))),
                1 => Lines(text, lines => lines.Insert(random.Next(lines.Count), lines[random.Next(lines.Count)])),
                2 => Lines(text, Swap),
                3 => Lines(text, Indent),
                4 => Put(text, 0, Pieces[random.Next(Pieces.Length)]),
                5 => Put(text, random.Next(1, 6), Pieces[random.Next(Pieces.Length)]),
                6 => text[..random.Next(text.Length + 1)],
                _ => Put(text, 0, Cut(text)),
            };
        }

        return text;
    }

    /// <summary>Bytes after one to five changes.</summary>
    public byte[] Of(byte[] bytes)
    {
        List<byte> changed = [.. bytes];
        for (var left = random.Next(1, 6); left > 0; left--)
        {
            var at = random.Next(changed.Count + 1);
            var some = Math.Min(random.Next(1, 9), changed.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    changed.RemoveRange(at, some);
                    break;
                case 1:
                    changed.InsertRange(at, changed.GetRange(at, some));
                    break;
                case 2:
                    changed.Insert(at, (byte)random.Next(256));
                    break;
                case 3 when random.Next(4) == 0:
                    changed.RemoveRange(at, changed.Count - at);
                    break;
                default:
                    if (some > 0)
                    {
                        changed[at] = random.Next(3) == 0 ? (byte)0xFF : (byte)random.Next(256);
                    }

                    break;
            }
        }

        return [.. changed];
    }

    static string Lines(string text, Action<List<string>> change)
    {
        List<string> lines = [.. text.Split('\n')];
        change(lines);
        return string.Join('\n', lines);
    }

    void Swap(List<string> lines)
    {
        var (a, b) = (random.Next(lines.Count), random.Next(lines.Count));
        (lines[a], lines[b]) = (lines[b], lines[a]);
    }

    void Indent(List<string> lines)
    {
        var at = random.Next(lines.Count);
        lines[at] = new string(' ', random.Next(6)) + lines[at].TrimStart(' ');
    }

    string Put(string text, int over, string piece)
    {
        var at = random.Next(text.Length + 1);
        return text[..at] + piece + text[Math.Min(at + over, text.Length)..];
    }

    string Cut(string text)
    {
        var at = random.Next(text.Length + 1);
        return text.Substring(at, Math.Min(random.Next(40), text.Length - at));
    }
}
