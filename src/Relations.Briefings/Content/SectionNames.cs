namespace Relations.Briefings;

/// <summary>The names of sections that others ask for.</summary>
static class SectionNames
{
    public const string Sources = "sources";
}
