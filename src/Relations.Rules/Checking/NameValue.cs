using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A name that is given by language; one that a language lacks is the English or the first.</summary>
sealed record NameValue(LocalisedText? Names) : ArgumentValue
{
    /// <inheritdoc />
    public override string Kind => "text";

    /// <inheritdoc />
    public override string In(Language language) => Names?.In(language) ?? "";
}
