namespace Relations.Import.Tests;

/// <summary>What is imported says where it stood.</summary>
public sealed class OriginIndexTests
{
    const string People = """
        mapping: 1
        inputs:
          make:
            collection: people
            id: "{name}"
            fields: { names: name, born: born }
        """;

    [Fact]
    public void The_place_of_each_field_is_kept()
    {
        var dossier = Imported.By(People, ("people.csv", "name,born\nA. Örnek,1901\nB. Örnek,1902\n"));
        using var index = new MemoryStream();
        OriginIndex.Write(dossier, file => "../" + file, index, default);
        index.Position = 0;
        var places = OriginIndex.Read(index, new HashSet<string> { "b-ornek" });
        var place = Assert.Single(places).Value["born"];
        Assert.Equal("../people.csv 3:10", $"{place.File} {place.At}");
    }

    [Fact]
    public void An_index_that_somebody_has_edited_says_nothing()
    {
        using var index = new MemoryStream("{\"record\":\"a\",\"places\":[]}\n{\"record\":\"a\"\nx\n"u8.ToArray());
        Assert.Empty(OriginIndex.Read(index, new HashSet<string> { "a" }));
    }
}
