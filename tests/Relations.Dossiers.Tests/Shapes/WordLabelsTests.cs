namespace Relations.Dossiers.Tests;

public sealed class WordLabelsTests
{
    [Fact]
    public void Every_word_of_every_enumeration_of_the_model_has_a_word_in_each_language()
    {
        Assert.NotEmpty(WordLabels.Words);
        foreach (var word in WordLabels.Words)
        {
            var label = WordLabels.Find(word.Value);
            Assert.True(label is not null, $"{word.Value.GetType().Name}.{word.Value} has no label");
            Assert.All(Languages.All, language => Assert.NotEqual("", label.In(language)));
        }
    }

    [Fact]
    public void A_label_is_made_once()
    {
        var field = Visit.Shape.Fields[0];
        Assert.Same(field.Label, field.Label);
        var word = WordLabels.Words.First();
        Assert.Same(word.Label, word.Label);
    }
}
