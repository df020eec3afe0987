namespace Relations.Dossiers;

/// <summary>Text, or an object of texts by language code; held as <see cref="LocalisedText"/>.</summary>
public sealed class LocalisedKind : KeyedKind
{
    LocalisedKind() { }

    /// <summary>The only instance.</summary>
    public static LocalisedKind Instance { get; } = new();

    /// <inheritdoc />
    public override IReadOnlyList<string> UsualKeys { get; } = [.. Languages.Codes];

    /// <inheritdoc />
    public override bool TakesKey(string text) => text.Length is 2 or 3 && text.All(char.IsAsciiLetterLower);

    internal override Message NoKey(string text) => ReadTexts.NoLanguage(text);

    internal override IKeyedTexts Make(IReadOnlyList<KeyValuePair<string, string>> texts) =>
        LocalisedText.Of(texts.Select(text => new Translation(text.Key, text.Value)));
}
