using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Workbooks;

/// <summary>What all sheets of one workbook need to know of each other: their names, and where which record stands.</summary>
sealed class WorkbookModel
{
    readonly Dictionary<string, int> sheets = new(StringComparer.Ordinal);
    readonly Dictionary<string, CellPlace> places = new(StringComparer.Ordinal);
    readonly IReadOnlyList<string> names;

    WorkbookModel(
        CheckResult result,
        RecordStream? more,
        WorkbookOptions options,
        List<ColumnAnalysis> surveys,
        IReadOnlyList<WorkbookProblem> problems,
        CancellationToken token
    )
    {
        Token = token;
        Result = result;
        More = more;
        Options = options;
        Texts = WorkbookWording.For(options.Language);
        Problems = problems;
        Surveys = surveys;
        Parts = [.. Tables().SelectMany(t => SheetPart.Of(t.Table, t.Count, t.IsDivided ? Most : int.MaxValue))];
        names = SheetNames.Of(Parts, Texts);
        for (var i = 0; i < Parts.Count; i++)
        {
            sheets.TryAdd(Parts[i].Table, i);
        }

        Place();
        Errors = result.Count(Severity.Error);
        Draft = Errors == 0 ? null : Texts.Format(WorkbookTexts.Draft, Errors);
        Summaries = new(Dossier, options.Language);
        Choices = new(this);
    }

    public CheckResult Result { get; }

    /// <summary>Records beyond those of the dossier; null for none.</summary>
    public RecordStream? More { get; }

    public WorkbookOptions Options { get; }

    /// <summary>Ends the writing.</summary>
    public CancellationToken Token { get; }

    public Dossier Dossier => Result.Dossier;

    public WorkbookWording Texts { get; }

    public IReadOnlyList<WorkbookProblem> Problems { get; }

    public IReadOnlyList<ColumnAnalysis> Surveys { get; }

    public Summaries Summaries { get; }

    public DropDownRanges Choices { get; }

    public int Errors { get; }

    /// <summary>Says that this is a draft and how many errors stand; null where none does.</summary>
    public string? Draft { get; }

    /// <summary>The tables, each with its sheets, in the order of these.</summary>
    public IReadOnlyList<SheetPart> Parts { get; }

    /// <summary>Whether it is one to be filled in, without any records.</summary>
    public bool IsBlank => Options.IsBlank;

    int Most => Options.RowsOfSheet;

    /// <summary>Surveys a dossier.</summary>
    public static WorkbookModel Of(
        CheckResult result,
        RecordStream? more,
        WorkbookOptions options,
        CancellationToken token = default
    )
    {
        List<WorkbookProblem> problems = [];
        var grids = TableSource.All(result.Dossier, more).Select(grid => grid with { Rows = grid.Rows.Until(token) });
        var surveys = options.IsBlank
            ? grids.Select(grid => BlankAnalysis.Of(grid, problems)).ToList()
            : grids.Select(grid => ColumnAnalysis.Of(grid, problems)).Where(survey => survey.Count > 0).ToList();
        return new(result, more, options, surveys, problems, token);
    }

    /// <summary>The name of the first sheet of a table; null where the workbook has none.</summary>
    public string? SheetName(string table) => sheets.TryGetValue(table, out var at) ? names[at] : null;

    /// <summary>The name of a sheet.</summary>
    public string SheetName(SheetPart part) => names[sheets[part.Table] + part.Number - 1];

    /// <summary>The sheets of a table.</summary>
    public IEnumerable<SheetPart> PartsOf(string table) => Parts.Where(part => part.Table == table);

    /// <summary>The first cell of a sheet.</summary>
    public CellPlace TopOf(SheetPart part) => new(sheets[part.Table] + part.Number - 1, 1);

    /// <summary>The first cell of a row of a table, counted from 0.</summary>
    public CellPlace PlaceOf(string table, int row) =>
        new(sheets[table] + (row / Most), TableSheet.HeaderRow + 1 + (row % Most));

    /// <summary>Where the record with this id stands, or the entry of the register of states; null where there is neither.</summary>
    public CellPlace? PlaceOf(string? id) => id is not null && places.TryGetValue(id, out var place) ? place : null;

    /// <summary>The row of the first item that a table of lists has of the records of another table; null where there is none.</summary>
    public int? FirstOf(string listTable, TableSource grid) =>
        Surveys.FirstOrDefault(survey => survey.Grid.Name == listTable) is { } survey
        && survey.Before.TryGetValue(grid.Name, out var before)
            ? before
            : null;

    // What drop-downs take their values from is on one sheet, and never long.
    List<(string Table, int Count, bool IsDivided)> Tables()
    {
        var data = Surveys.Select(survey => (survey.Grid.Name, survey.Count, true));
        return IsBlank
            ?
            [
                (SheetNames.Cover, 0, false),
                .. data,
                Looked(SheetNames.Register),
                Looked(SheetNames.Words),
                Looked(SheetNames.Lists),
            ]
            :
            [
                (SheetNames.Cover, 0, false),
                (SheetNames.Timeline, TimelineSheet.Count(this), true),
                (SheetNames.Findings, Result.Findings.Count + Result.Waived.Count, true),
                .. data,
                Looked(SheetNames.Register),
                Looked(SheetNames.Rules),
                Looked(SheetNames.Words),
                Looked(SheetNames.Lists),
            ];
        static (string, int, bool) Looked(string table) => (table, 0, false);
    }

    void Place()
    {
        foreach (
            var survey in Surveys.Where(survey => !survey.Grid.IsList && survey.Grid.Name != TableSource.HeaderName)
        )
        {
            var row = 0;
            foreach (var record in survey.Grid.Held)
            {
                places.TryAdd(((Record)record.Value).Id, PlaceOf(survey.Grid.Name, row++));
            }
        }

        var at = TableSheet.HeaderRow;
        foreach (var id in RegisterSheet.Ids)
        {
            places.TryAdd(id, new(sheets[SheetNames.Register], ++at));
        }
    }
}
