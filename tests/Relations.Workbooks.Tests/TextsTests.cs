using Relations.Dossiers;

namespace Relations.Workbooks.Tests;

public sealed class TextsTests
{
    public static TheoryData<Language> Translated => [Language.Turkish, Language.Azerbaijani];

    static IEnumerable<Shape> AllShapes => Shapes.All.Prepend<Shape>(Header.Shape).SelectMany(Within).Distinct();

    [Theory]
    [MemberData(nameof(Translated))]
    public void Every_field_and_table_has_a_name_in_every_language(Language language)
    {
        var fields = AllShapes.SelectMany(shape => shape.Fields).Select(field => field.Label);
        var tables = Shapes
            .All.Select(shape => shape.Collection)
            .Concat(ListTable.All.Select(list => list.Name))
            .Concat(TableSource.DerivedNames)
            .Select(TableTexts.Of);
        Assert.Empty(fields.Concat(tables).Where(text => text.Find(language) is null).Select(text => text.Key));
    }

    [Fact]
    public void No_table_has_two_columns_of_one_name_in_any_language()
    {
        foreach (var language in Languages.All)
        {
            var texts = WorkbookWording.For(language);
            foreach (var leaves in AllShapes.Select(FlatField.Of))
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

    // Every header of version 0.1 in these languages that has changed since, in every table that has the field.
    [Theory]
    [MemberData(nameof(Translated))]
    public void A_former_header_means_its_field_unless_another_field_has_it_by_now(Language language)
    {
        var texts = WorkbookWording.For(language);
        var headings = WorkbookHeadings.All[(int)language];
        var known = 0;
        foreach (var leaves in AllShapes.Select(FlatField.Of))
        {
            var headers = new KnownHeaders(headings, leaves, isList: true);
            var now = leaves.Select(texts.Field).ToHashSet(StringComparer.OrdinalIgnoreCase);
            for (var i = 0; i < leaves.Count; i++)
            {
                if (texts.FormerField(leaves[i]) is { } former && !now.Contains(former))
                {
                    Assert.Equal(i, headers.Find(former)?.Leaf);
                    known++;
                }
            }
        }

        Assert.True(known > 20);
    }

    [Fact]
    public void The_former_header_of_the_record_of_a_list_is_still_known()
    {
        var headers = new KnownHeaders(WorkbookHeadings.All[(int)Language.Azerbaijani], ListTable.All[0].Leaves, true);
        Assert.Equal(KeyColumn.Record, headers.Find("Aid olduğu qeyd")?.Key);
        Assert.Equal(KeyColumn.Record, headers.Find("Aid olduğu yazı")?.Key);
    }

    static IEnumerable<Shape> Within(Shape shape) =>
        shape
            .Fields.Select(field => field.Kind is ListKind list ? list.Of : field.Kind)
            .OfType<PartKind>()
            .SelectMany(part => Within(part.Shape))
            .Prepend(shape);
}
