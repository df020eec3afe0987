using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>The built-in register of states, so that the ids of states lead somewhere and can be looked up.</summary>
static class RegisterSheet
{
    static readonly Lazy<IReadOnlyList<State>> States = new(() =>
        [.. StateRegister.States.OrderBy(state => state.Key, StringComparer.Ordinal).Select(state => state.Value)]
    );

    public static IEnumerable<string> Ids => States.Value.Select(state => state.Id);

    public static Sheet Make(WorkbookModel book)
    {
        var texts = book.Texts;
        var names = State.Shape.Find("names")!;
        var header = texts.In(names.Label);
        IReadOnlyList<SheetColumn> columns =
        [
            DerivedSheets.Text(texts.In(State.Shape.Find("id")!.Label), 10, row => ((State)row.Value).Id),
            .. Languages.All.Select(language =>
                DerivedSheets.Text(
                    $"{header} ({language.Code()})",
                    34,
                    row => ((State)row.Value).Names?.Find(language.Code())
                )
            ),
            DerivedSheets.Text(texts.In(State.Shape.Find("iso2")!.Label), 10, row => ((State)row.Value).Iso2),
            .. DateColumns.Of(
                texts,
                texts.In(State.Shape.Find("exists")!.Label),
                row => ((State)row.Value).Exists,
                new ColumnUsage { Longest = 22 }
            ),
        ];
        return DerivedSheets.Sheet(
            book,
            SheetNames.Register,
            columns,
            States.Value.Select(s => new Row(s)),
            States.Value.Count
        );
    }
}
