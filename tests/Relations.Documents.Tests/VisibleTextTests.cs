namespace Relations.Documents.Tests;

public sealed class VisibleTextTests
{
    [Fact]
    public void Half_a_pair_is_shown_by_its_number() =>
        Assert.Equal("[U+DE00]a[U+D83D]", VisibleText.Of("\uDE00a\uD83D"));

    [Fact]
    public void White_space_of_any_kind_folds_and_is_not_shown() =>
        Assert.Equal("a\t\n\u000B\f\r\u0085\u2028b 😀", VisibleText.Of("a\t\n\u000B\f\r\u0085\u2028b 😀"));
}
