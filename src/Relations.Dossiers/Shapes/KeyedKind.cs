namespace Relations.Dossiers;

/// <summary>An object of texts by keys, which tables give a column each; held as <see cref="IKeyedTexts"/>.</summary>
public abstract class KeyedKind : FieldKind
{
    private protected KeyedKind() { }

    /// <summary>The keys that the values of most dossiers have, in their order.</summary>
    public abstract IReadOnlyList<string> UsualKeys { get; }

    /// <summary>Whether a text has the form of a key.</summary>
    public abstract bool TakesKey(string text);

    /// <summary>The keys in canonical order: languages of the catalogues in theirs, and all others by their letters.</summary>
    public IEnumerable<string> Ordered(IEnumerable<string> keys) =>
        keys.Distinct(StringComparer.Ordinal).OrderBy(PlaceOf).ThenBy(key => key, StringComparer.Ordinal);

    internal virtual int PlaceOf(string key) =>
        UsualKeys.TakeWhile(usual => usual != key).Count() is var at && at < UsualKeys.Count ? at : int.MaxValue;

    internal abstract Message NoKey(string text);

    internal abstract IKeyedTexts Make(IReadOnlyList<KeyValuePair<string, string>> texts);
}
