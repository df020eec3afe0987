using System.Text;

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
        var (places, damaged) = OriginIndex.Read(index, new HashSet<string> { "b-ornek" });
        Assert.Null(damaged);
        var place = Assert.Single(places).Value["born"];
        Assert.Equal("../people.csv 3:10", $"{place.File} {place.At}");
    }

    [Fact]
    public void An_index_that_somebody_has_edited_says_nothing()
    {
        using var index = new MemoryStream("{\"record\":\"a\",\"places\":[]}\n{\"record\":\"a\"\nx\n"u8.ToArray());
        Assert.Empty(OriginIndex.Read(index, new HashSet<string> { "a" }).Places);
    }

    [Theory]
    [InlineData("[\"a.csv\",1.5,1]")]
    [InlineData("[\"a.csv\",99999999999,1]")]
    [InlineData("[\"a.csv\",-1,1]")]
    [InlineData("[\"a.csv\",\"1\",1]")]
    [InlineData("[\"a.csv\",1]")]
    [InlineData("[1,1,1]")]
    [InlineData("[\"\\ud800\",1,1]")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    public void A_damaged_line_is_passed_over_and_named(string place)
    {
        var lines =
            "{\"record\":\"b\",\"places\":{\"\":[\"a.csv\",2,1]}}\n{\"record\":\"a\",\"places\":{\"\":"
            + place
            + "}}\n";
        using var index = new MemoryStream(Encoding.UTF8.GetBytes(lines));
        var (places, damaged) = OriginIndex.Read(index, new HashSet<string> { "a", "b" });
        Assert.Equal("b", Assert.Single(places).Key);
        Assert.Equal(2, damaged);
    }
}
