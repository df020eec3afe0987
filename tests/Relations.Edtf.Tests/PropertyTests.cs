using CsCheck;

namespace Relations.Tests;

public class PropertyTests
{
    [Fact]
    public void What_is_written_reads_back_to_an_equal_value_with_the_same_bounds() =>
        Texts.All.Sample(text =>
        {
            var value = Rows.Date(text);
            var again = Rows.Date(EdtfPattern.Level2.Format(value));
            Assert.Equal(value, again);
            Assert.Equal(value.GetHashCode(), again.GetHashCode());
            Assert.Equal(value.Bounds, again.Bounds);
            Assert.True(again.Level <= value.Level);
            Assert.Equal(text, value.Text);
        });

    [Fact]
    public void The_canonical_spelling_is_written_as_it_was_read() =>
        Texts.All.Sample(text =>
        {
            var canonical = Rows.Date(text).ToString();
            Assert.Equal(canonical, Rows.Date(canonical).ToString());
        });

    [Fact]
    public void Equality_knows_qualifiers() =>
        Texts
            .Dated.Where(text => EdtfPattern.Level2.TryParse(text + "?", out _))
            .Sample(text =>
            {
                if (!EdtfPattern.Level2.TryParse(text, out var value))
                    return;
                var doubted = Rows.Date(text + "?");
                Assert.Equal(value.ToString() == doubted.ToString(), value.Equals(doubted));
            });

    [Fact]
    public void Comparers_order_totally() =>
        Gen.Select(Texts.All, Texts.All, Texts.All)
            .Sample(
                (first, second, third) =>
                {
                    Edtf a = Rows.Date(first),
                        b = Rows.Date(second),
                        c = Rows.Date(third);
                    foreach (var comparer in new[] { EdtfComparers.ByEarliest, EdtfComparers.ByLatest })
                    {
                        Assert.Equal(comparer.Compare(a, b), -comparer.Compare(b, a));
                        Assert.Equal(comparer.Compare(a, b) == 0, a.Equals(b));
                        if (comparer.Compare(a, b) <= 0 && comparer.Compare(b, c) <= 0)
                            Assert.True(comparer.Compare(a, c) <= 0);
                    }
                }
            );

    [Fact]
    public void Bounds_are_in_order() =>
        Texts.All.Sample(text =>
        {
            var bounds = Rows.Date(text).Bounds;
            Assert.False(bounds.EarliestStart > bounds.LatestStart);
            Assert.False(bounds.EarliestEnd > bounds.LatestEnd);
            Assert.False(bounds.Earliest > bounds.Latest);
        });

    [Fact]
    public void Order_answers_agree_with_each_other() =>
        Gen.Select(Texts.All, Texts.All)
            .Sample(
                (first, second) =>
                {
                    Edtf a = Rows.Date(first),
                        b = Rows.Date(second);
                    Assert.Equal(EdtfOrder.Before(a, b), EdtfOrder.After(b, a));
                    Assert.Equal(EdtfOrder.Overlaps(a, b), EdtfOrder.Overlaps(b, a));
                    if (EdtfOrder.Before(a, b) == Ternary.Yes)
                        Assert.Equal((Ternary.No, Ternary.Yes), (EdtfOrder.Overlaps(a, b), EdtfOrder.NotAfter(a, b)));
                    if (EdtfOrder.Within(a, b) == Ternary.Yes)
                        Assert.Equal(Ternary.Yes, EdtfOrder.Overlaps(a, b));
                }
            );
}
