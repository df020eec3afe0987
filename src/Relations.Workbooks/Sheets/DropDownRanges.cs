using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>
/// The ranges that drop-downs take their values from: words from the sheet of words, ids from the column of the
/// collection referred to, or from a list where there are several collections or the register of states is one of them.
/// </summary>
sealed class DropDownRanges
{
    /// <summary>The most entries that a drop-down shows.</summary>
    const int MaxChoices = 32_767;

    const int MaxNamed = 3;

    readonly WorkbookModel book;
    readonly Dictionary<string, string?> ranges = new(StringComparer.Ordinal);
    readonly List<(string Header, IReadOnlyList<string> Ids)> lists = [];
    readonly List<(EnumKind Kind, EnumWord Word)> words = [];

    public DropDownRanges(WorkbookModel book)
    {
        this.book = book;
        var kinds = book.Surveys.SelectMany(survey => survey.Grid.Leaves).Select(leaf => leaf.Kind).ToList();
        var enums = kinds.Select(kind => kind is ListKind list ? list.Of : kind).OfType<EnumKind>();
        foreach (var kind in enums.DistinctBy(kind => kind.Name).OrderBy(kind => kind.Name, StringComparer.Ordinal))
        {
            AddWords(kind);
        }

        foreach (var kind in kinds.OfType<ReferenceKind>().DistinctBy(Key))
        {
            ranges.Add(Key(kind), IdsOf(kind));
        }
    }

    /// <summary>The words of all enumerations.</summary>
    public IReadOnlyList<(EnumKind Kind, EnumWord Word)> Words => words;

    /// <summary>The lists of ids, each in a column of the sheet of lists.</summary>
    public IReadOnlyList<(string Header, IReadOnlyList<string> Ids)> Lists => lists;

    /// <summary>The range with the values of a field; null where there is none.</summary>
    public string? Of(FieldKind kind) =>
        kind switch
        {
            EnumKind words => ranges[words.Name],
            ReferenceKind reference => ranges[Key(reference)],
            _ => null,
        };

    /// <summary>
    /// Whether a field may refer to more than is in its range: one range cannot go over several sheets, and a list of the
    /// ids that they have does not grow with them.
    /// </summary>
    public static bool AreFew(FieldKind kind) => kind is ReferenceKind { Targets.Count: > 1 };

    static string Key(ReferenceKind kind) => string.Join(" ", kind.Targets);

    void AddWords(EnumKind kind)
    {
        var first = TableSheet.HeaderRow + 1 + words.Count;
        words.AddRange(kind.Values.Select(word => (kind, word)));
        var sheet = book.SheetName(SheetNames.Words)!;
        ranges.Add(kind.Name, CellAddresses.Fixed(sheet, 1, first, first + kind.Values.Count - 1));
    }

    string? IdsOf(ReferenceKind kind)
    {
        var hasStates = kind.Targets.Contains(State.Shape.Collection, StringComparer.Ordinal);
        var sought = book
            .Surveys.Where(s => !s.Grid.IsList && kind.Targets.Contains(s.Grid.Name, StringComparer.Ordinal))
            .ToList();
        if (!hasStates && sought.Count < 2)
        {
            return sought.Count == 0 ? null : IdColumn(sought[0]);
        }

        if (sought.Sum(survey => survey.Count) + StateRegister.States.Count > MaxChoices)
        {
            return null;
        }

        var ids = sought.SelectMany(survey =>
            survey.Grid.Rows.Select(row => CellMarkers.Encode(((Record)row.Value).Id))
        );
        IEnumerable<string> register = hasStates ? StateRegister.States.Keys.Order(StringComparer.Ordinal) : [];
        var list = ids.Concat(register).Distinct(StringComparer.Ordinal).ToList();
        if (list.Count == 0)
        {
            return null;
        }

        lists.Add(
            (
                kind.Targets.Count > MaxNamed
                    ? book.Texts.In(WorkbookTexts.AllRecords)
                    : string.Join(", ", kind.Targets.Select(book.Texts.Table)),
                list
            )
        );
        var top = TableSheet.HeaderRow + 1;
        return CellAddresses.Fixed(book.SheetName(SheetNames.Lists)!, lists.Count - 1, top, top + list.Count - 1);
    }

    // Where ids are on several sheets, there is no range of them all; where there are none yet, there is one to fill.
    string? IdColumn(ColumnAnalysis survey)
    {
        var top = TableSheet.HeaderRow + 1;
        var count = book.IsBlank ? TableSheet.BlankRows : survey.Count;
        return book.PartsOf(survey.Grid.Name).Skip(1).Any()
            ? null
            : CellAddresses.Fixed(book.SheetName(survey.Grid.Name)!, 0, top, top + count - 1);
    }
}
