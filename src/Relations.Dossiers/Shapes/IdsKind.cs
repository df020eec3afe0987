namespace Relations.Dossiers;

/// <summary>An object of identifiers by the scheme that gives them; held as <see cref="ExternalIds"/>.</summary>
public sealed class IdsKind : KeyedKind
{
    IdsKind() { }

    /// <summary>The only instance.</summary>
    public static IdsKind Instance { get; } = new();

    /// <inheritdoc />
    public override IReadOnlyList<string> UsualKeys { get; } = ["wikidata"];

    /// <inheritdoc />
    public override bool TakesKey(string text) => ExternalIds.IsScheme(text);

    internal override int PlaceOf(string key) => 0;

    internal override Message NoKey(string text) => ReadTexts.NoScheme(text);

    internal override IKeyedTexts Make(IReadOnlyList<KeyValuePair<string, string>> texts) => ExternalIds.Of(texts);
}
