namespace Relations.Import;

/// <summary>What the values of a column, or at a path, have in common.</summary>
/// <param name="path">The path.</param>
sealed class ColumnProfile(string path)
{
    const int MaxKept = 2_000;
    const int MaxFirst = 300;

    readonly Dictionary<int, string> first = [];
    int last = -1;

    // What programs write where there is no value. One of them is also the code of Namibia.
    static readonly HashSet<string> Missing = new(StringComparer.OrdinalIgnoreCase)
    {
        "NA",
        "N/A",
        "NaN",
        "NULL",
        "-",
        "--",
        "–",
        "—",
        ".",
        "?",
    };

    readonly SortedSet<string> missing = new(StringComparer.Ordinal);
    readonly Dictionary<string, int> values = new(StringComparer.Ordinal);

    public string Path => path;

    /// <summary>What programs have written where there is no value.</summary>
    public IReadOnlySet<string> MissingTexts => missing;

    /// <summary>How many values there are that are not empty.</summary>
    public int Filled { get; private set; }

    /// <summary>The different values, each with how often it stands there; of very many, the first.</summary>
    public IReadOnlyDictionary<string, int> Values => values;

    /// <summary>Whether no value stands there twice.</summary>
    public bool IsUnique { get; private set; } = true;

    /// <summary>Whether a record has several values.</summary>
    public bool HasSeveral { get; private set; }

    /// <summary>The kind that all values have; null where they differ.</summary>
    public ForeignKind? Kind { get; private set; }

    /// <summary>What the header says, in small Latin letters with hyphens: the last part of the path.</summary>
    public string Header { get; } = HeaderOf(path);

    /// <summary>The values of the first records that have one, by the place of the record.</summary>
    public IReadOnlyDictionary<int, string> First => first;

    /// <summary>Adds a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="record">The place of its record, from 0.</param>
    public void Add(ForeignValue value, int record = 0)
    {
        var text = value.Text.Trim();
        if (text.Length == 0 || Missing.Contains(text))
        {
            _ = text.Length > 0 && missing.Add(text);
            return;
        }

        HasSeveral |= record == last;
        last = record;
        Kind = Filled == 0 || Kind == value.Kind ? value.Kind : null;
        Filled++;
        if (first.Count < MaxFirst)
        {
            first.TryAdd(record, text);
        }

        if (values.TryGetValue(text, out var count))
        {
            values[text] = count + 1;
            IsUnique = false;
        }
        else if (values.Count < MaxKept)
        {
            values.Add(text, 1);
        }
    }

    /// <summary>The share of values that something holds of.</summary>
    public double ShareOf(Func<string, bool> holds)
    {
        var (all, held) = (0, 0);
        foreach (var (text, count) in values)
        {
            all += count;
            held += holds(text) ? count : 0;
        }

        return all == 0 ? 0 : (double)held / all;
    }

    /// <summary>The words of a header, by which it is looked up.</summary>
    public static string HeaderOf(string path)
    {
        var end = path.EndsWith("/value", StringComparison.Ordinal) ? path[..^6] : path;
        var name = end[(end.LastIndexOf('/') + 1)..].TrimStart('@');
        name = name.Replace('’', '\'')
            .Replace("№", "No ", StringComparison.Ordinal)
            .Replace("N°", "No ", StringComparison.Ordinal);
        return Slug.Letterwise(InWords(name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..]));
    }

    // startDate is start date.
    static string InWords(string name) =>
        string.Concat(
            name.Select((c, i) => i > 0 && char.IsUpper(c) && char.IsLower(name[i - 1]) ? " " + c : c.ToString())
        );
}
