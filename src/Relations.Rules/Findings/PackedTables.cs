namespace Relations.Rules;

/// <summary>What packed findings share, each once: texts that recur, templates, words, and whatever is rare.</summary>
sealed class PackedTables
{
    readonly List<object> all = [];
    readonly Dictionary<object, int> places = [];

    /// <summary>The number of an object.</summary>
    public int Add(object value)
    {
        var key = KeyOf(value);
        if (!places.TryGetValue(key, out var at))
        {
            places.Add(key, at = all.Count);
            all.Add(value);
        }

        return at;
    }

    /// <summary>The object that has a number.</summary>
    public object this[int number] => all[number];

    // A template without arguments may be made anew for each message.
    static object KeyOf(object value) =>
        value is MessageTemplate { Parameters.Count: 0 } plain ? (plain.Key, plain.English, plain.Given) : value;
}
