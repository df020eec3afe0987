using System.Globalization;

namespace Relations.Unicode;

/// <summary>The mappings and combining classes of the Unicode Character Database, read from nfc.txt when first needed.</summary>
sealed class NfcData
{
    static readonly Lazy<NfcData> Only = new(Load);

    readonly Dictionary<int, int[]> parts = [];
    readonly Dictionary<(int First, int Second), int> composites = [];
    readonly Dictionary<int, byte> classes = [];
    readonly HashSet<int> seconds = [];

    public static NfcData Instance => Only.Value;

    /// <summary>What a character decomposes into, one step; null where it does not.</summary>
    public int[]? PartsOf(int code) => parts.GetValueOrDefault(code);

    /// <summary>The character that two compose; null where they do not.</summary>
    public int? CompositeOf(int first, int second) =>
        composites.TryGetValue((first, second), out var code) ? code : null;

    /// <summary>The canonical combining class; 0 for a starter.</summary>
    public int ClassOf(int code) => code < 0x300 ? 0 : classes.GetValueOrDefault(code);

    /// <summary>Whether a character may compose with one before it.</summary>
    public bool Follows(int code) => code >= 0x300 && (ClassOf(code) > 0 || seconds.Contains(code));

    static NfcData Load()
    {
        var data = new NfcData();
        using var stream = typeof(NfcData).Assembly.GetManifestResourceStream("nfc.txt")!;
        using var lines = new StreamReader(stream);
        while (lines.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                data.Add(line);
            }
        }

        return data;
    }

    void Add(string line)
    {
        var sign = line.AsSpan().IndexOfAny('=', '>', '-');
        var code = Hex(line[..sign]);
        if (line[sign] == '-')
        {
            AddClass(code, line[(sign + 1)..].Split(':'));
            return;
        }

        var mapping = Array.ConvertAll(line[(sign + 1)..].Split(' '), Hex);
        parts.Add(code, mapping);
        if (line[sign] == '=')
        {
            composites.Add((mapping[0], mapping[1]), code);
            seconds.Add(mapping[1]);
        }
    }

    void AddClass(int first, string[] lastAndClass)
    {
        var combining = byte.Parse(lastAndClass[1], CultureInfo.InvariantCulture);
        for (var code = first; code <= Hex(lastAndClass[0]); code++)
        {
            classes.Add(code, combining);
        }
    }

    static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
