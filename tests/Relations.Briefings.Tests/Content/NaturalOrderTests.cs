using CsCheck;
using static Relations.Briefings.Tests.Content.SmallDossier;

namespace Relations.Briefings.Tests.Content;

/// <summary>Ids with numbers in them are ordered as people count.</summary>
public sealed class NaturalOrderTests
{
    static readonly Gen<string> Ids = Gen.String[Gen.Char["ab019-"], 0, 6];

    [Theory]
    [InlineData("src2 src10 src1", "src1 src2 src10")]
    [InlineData("a10b2 a10b10 a9", "a9 a10b2 a10b10")]
    [InlineData("s-2 s s-10", "s s-2 s-10")]
    [InlineData("s02 s2 s10 s010", "s02 s2 s010 s10")]
    [InlineData(
        "s99999999999999999999999 s100000000000000000000000",
        "s99999999999999999999999 s100000000000000000000000"
    )]
    public void Numbers_within_ids_count_as_numbers(string ids, string expected) =>
        Assert.Equal(expected, string.Join(' ', ids.Split(' ').Order(NaturalOrder.Comparer)));

    [Fact]
    public void It_is_an_order_of_all_ids() =>
        Gen.Select(Ids, Ids, Ids)
            .Sample(
                (a, b, c) =>
                {
                    var (ab, bc) = (Sign(a, b), Sign(b, c));
                    return ab == -Sign(b, a) && (ab == 0) == (a == b) && (ab != bc || ab == 0 || Sign(a, c) == ab);
                }
            );

    [Fact]
    public void Sources_are_numbered_in_the_order_of_their_numbers()
    {
        var text = Composed(
            """
            sources: [{ id: src10, title: Tenth }, { id: src2, title: Second }]
            events:
              - { id: e10, names: Later, citations: [{ source: src10, quote: q, reading: stated }] }
              - { id: e2, names: Earlier, citations: [{ source: src2, quote: q, reading: stated }] }
            """
        );
        string[] expected = ["| Earlier | [1.1]", "| Later | [2.1]", "### [1] Second", "### [2] Tenth"];
        Assert.Equal(expected, expected.OrderBy(one => text.IndexOf(one, StringComparison.Ordinal)));
        Assert.All(expected, one => Assert.Contains(one, text, StringComparison.Ordinal));
    }

    static int Sign(string a, string b) => Math.Sign(NaturalOrder.Comparer.Compare(a, b));
}
