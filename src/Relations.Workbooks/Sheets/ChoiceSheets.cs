using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>The sheets that drop-downs take their values from: the words of enumerations, and lists of ids.</summary>
static class ChoiceSheets
{
    public static Sheet Words(WorkbookModel book)
    {
        var texts = book.Texts;
        var words = book.Choices.Words;
        IReadOnlyList<SheetColumn> columns =
        [
            DerivedSheets.Text(texts.In(WorkbookTexts.WordList), 24, row => Of(row).Kind.Name),
            DerivedSheets.Text(texts.In(WorkbookTexts.Word), 32, row => Of(row).Word.Word),
            DerivedSheets.Text(texts.In(WorkbookTexts.InLanguage), 36, row => texts.In(Of(row).Word.Label)),
            DerivedSheets.Text(texts.In(WorkbookTexts.Meaning), 60, row => texts.In(Of(row).Word.Meaning)),
        ];
        return DerivedSheets.Sheet(book, SheetNames.Words, columns, words.Select(word => new Row(word)), words.Count);
    }

    public static Sheet Lists(WorkbookModel book)
    {
        var lists = book.Choices.Lists;
        var longest = lists.Select(list => list.Ids.Count).DefaultIfEmpty(0).Max();
        IReadOnlyList<SheetColumn> columns =
        [
            .. lists.Select(list =>
                DerivedSheets.Text(
                    list.Header,
                    24,
                    row => (int)row.Value < list.Ids.Count ? list.Ids[(int)row.Value] : null
                )
            ),
        ];
        var rows = Enumerable.Range(0, longest).Select(i => new Row(i));
        return DerivedSheets.Sheet(
            book,
            SheetNames.Lists,
            columns.Count > 0 ? columns : [DerivedSheets.Text(book.Texts.In(WorkbookTexts.AllRecords), 24, _ => null)],
            rows,
            longest
        );
    }

    static (EnumKind Kind, EnumWord Word) Of(Row row) => ((EnumKind, EnumWord))row.Value;
}
