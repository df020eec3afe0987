namespace Relations.Briefings;

/// <summary>Ordinal numbers: 6th, 6., 6-cı.</summary>
static class Ordinals
{
    public static string Of(int number, Language language) => Grammar.Of(language).Ordinal(number);
}
