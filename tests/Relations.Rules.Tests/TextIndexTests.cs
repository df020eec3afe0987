using CsCheck;

namespace Relations.Rules.Tests;

public sealed class TextIndexTests
{
    [Fact]
    public void Finds_all_numbers_of_a_text_in_ascending_order() =>
        Gen.Select(Gen.String[Gen.Char["ab"], 0, 3], Gen.Int[0, 9])
            .List[0, 60]
            .Sample(entries =>
            {
                var index = new TextIndex(entries.Select(entry => (TextIndex.HashOf(entry.Item1), entry.Item2)));
                foreach (var text in entries.Select(entry => entry.Item1).Append("absent"))
                {
                    var expected = entries.Where(entry => entry.Item1 == text).Select(entry => entry.Item2).Order();
                    Assert.Equal(expected, index.Find(TextIndex.HashOf(text)).ToArray());
                }
            });

    [Fact]
    public void Parts_are_kept_apart() => Assert.NotEqual(TextIndex.HashOf("ab", "c"), TextIndex.HashOf("a", "bc"));
}
