using Relations.Dossiers;

namespace Relations.Rules.Tests.Words;

public sealed class WordLabelsTests
{
    [Fact]
    public void Every_word_of_every_enumeration_of_the_model_has_a_word_in_each_language()
    {
        List<EnumWord> words =
        [
            .. Shapes.All.Prepend(Header.Shape).SelectMany(Enumerations).SelectMany(kind => kind.Values),
        ];
        Assert.NotEmpty(words);
        foreach (var word in words)
        {
            var phrase = WordLabels.Find(word.Value);
            Assert.True(phrase is not null, $"{word.Value.GetType().Name}.{word.Value} has no label");
            Assert.All(Languages.All, language => Assert.NotEqual("", phrase.In(language)));
        }
    }

    static IEnumerable<EnumKind> Enumerations(Shape shape) =>
        shape.Fields.SelectMany(field => Enumerations(field.Kind));

    static IEnumerable<EnumKind> Enumerations(FieldKind kind) =>
        kind switch
        {
            EnumKind enumeration => [enumeration],
            ListKind list => Enumerations(list.Of),
            PartKind part => Enumerations(part.Shape),
            _ => [],
        };
}
