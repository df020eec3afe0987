namespace Relations.Import.Tests;

/// <summary>Ids that are made of names.</summary>
public sealed class SlugTests
{
    [Theory]
    [InlineData("Süleyman Demirel", "suleyman-demirel")]
    [InlineData("Heydər Əliyev", "heyder-eliyev")]
    [InlineData("O’Higgins", "ohiggins")]
    [InlineData("Лейла Иванова", "leyla-ivanova")]
    [InlineData("1995/2", "1995-2")]
    public void A_name_in_Latin_or_Cyrillic_letters_is_spelt(string name, string slug) =>
        Assert.Equal(slug, Slug.Of(name));

    // Each was x before, and all these people were one.
    [Fact]
    public void Names_in_other_scripts_have_slugs_of_their_own()
    {
        string[] names =
        [
            "გიორგი ბერიძე",
            "Ελένη Παππά",
            "習近平",
            "유진",
            "محمد",
            "~",
            "§",
            "𠮷野",
            "Νίκος Smith",
            "Πέτρος Smith",
        ];
        var slugs = names.Select(Slug.Of).ToList();
        Assert.Equal(names.Length, slugs.Distinct(StringComparer.Ordinal).Count());
        Assert.All(slugs, slug => Assert.Matches("^(x|smith)-[0-9a-f]{8}$", slug));
    }
}
