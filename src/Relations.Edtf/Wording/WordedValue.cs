namespace Relations;

/// <summary>A date as an argument of a message, which each language words.</summary>
sealed record WordedValue(Edtf Date) : ArgumentValue
{
    public override string Kind => "date";

    public override string In(Language language) => Date.ToText(language);
}
