using Relations.Dossiers;

namespace Relations.Workbooks.Tests;

public sealed class TextsTests
{
    public static TheoryData<Language> Translated => [Language.Turkish, Language.Azerbaijani];

    static IEnumerable<Shape> AllShapes => Shapes.All.Prepend(Header.Shape).SelectMany(Within).Distinct();

    [Theory]
    [MemberData(nameof(Translated))]
    public void Every_field_and_table_has_a_name_in_every_language(Language language)
    {
        var fields = AllShapes.SelectMany(shape => shape.Fields).Select(field => field.Label);
        var tables = Shapes
            .All.Select(shape => shape.Collection)
            .Concat(ListTable.All.Select(list => list.Name))
            .Concat(Grid.DerivedNames)
            .Select(TableTexts.Of);
        Assert.Empty(fields.Concat(tables).Where(text => text.Find(language) is null).Select(text => text.Key));
    }

    [Fact]
    public void No_table_has_two_columns_of_one_name_in_any_language()
    {
        foreach (var language in Languages.All)
        {
            var texts = Texts.For(language);
            foreach (var leaves in AllShapes.Select(Leaf.Of))
            {
                var headers = leaves
                    .Select(texts.Field)
                    .Concat([
                        texts.In(WorkbookTexts.Record),
                        texts.In(WorkbookTexts.Collection),
                        texts.In(WorkbookTexts.Position),
                    ])
                    .Order(StringComparer.OrdinalIgnoreCase)
                    .ToList();
                Assert.Equal(headers.Distinct(StringComparer.OrdinalIgnoreCase), headers);
            }
        }
    }

    [Fact]
    public void Columns_that_are_called_something_else_by_now_are_still_known()
    {
        var bytes = Made.Bytes(Made.Checked(Made.Small), Language.Turkish);
        bytes = Reopened.Change(bytes, ">Verilerin kesim tarihi<", ">Geçerlilik tarihi<");
        bytes = Reopened.Change(bytes, ">Verilerin kesim tarihi: en geç<", ">Geçerlilik tarihi: en geç<");
        var read = Reopened.Read(bytes);
        Assert.Empty(read.Problems);
        Assert.Equal("2017-12-31", read.Header.AsOf?.Text);
    }

    static IEnumerable<Shape> Within(Shape shape) =>
        shape
            .Fields.Select(field => field.Kind is ListKind list ? list.Of : field.Kind)
            .OfType<PartKind>()
            .SelectMany(part => Within(part.Shape))
            .Prepend(shape);
}
