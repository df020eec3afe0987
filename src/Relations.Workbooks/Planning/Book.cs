using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Workbooks;

/// <summary>What all sheets of one workbook need to know of each other: their names, and where which record stands.</summary>
sealed class Book
{
    readonly Dictionary<string, int> sheets = new(StringComparer.Ordinal);
    readonly Dictionary<string, CellPlace> places = new(StringComparer.Ordinal);
    readonly IReadOnlyList<string> names;

    Book(
        CheckResult result,
        RecordStream? more,
        WorkbookOptions options,
        List<Survey> surveys,
        IReadOnlyList<WorkbookProblem> problems
    )
    {
        Result = result;
        More = more;
        Options = options;
        Texts = Texts.For(options.Language);
        Problems = problems;
        Surveys = surveys;
        Tables = Ordered(surveys);
        names = SheetNames.Of(Tables, Texts);
        for (var i = 0; i < Tables.Count; i++)
        {
            sheets.Add(Tables[i], i);
        }

        Place();
        Errors = result.Count(Severity.Error);
        Draft = Errors == 0 ? null : Texts.Format("draft", Errors);
        Summaries = new(Dossier, options.Language);
        Choices = new(this);
    }

    public CheckResult Result { get; }

    /// <summary>Records beyond those of the dossier; null for none.</summary>
    public RecordStream? More { get; }

    public WorkbookOptions Options { get; }

    public Dossier Dossier => Result.Dossier;

    public Texts Texts { get; }

    public IReadOnlyList<WorkbookProblem> Problems { get; }

    public IReadOnlyList<Survey> Surveys { get; }

    public Summaries Summaries { get; }

    public Choices Choices { get; }

    public int Errors { get; }

    /// <summary>Says that this is a draft and how many errors stand; null where none does.</summary>
    public string? Draft { get; }

    /// <summary>The tables in the order of their sheets, by names that are the same in every language.</summary>
    public IReadOnlyList<string> Tables { get; }

    /// <summary>Surveys a dossier.</summary>
    public static Book Of(CheckResult result, RecordStream? more, WorkbookOptions options)
    {
        List<WorkbookProblem> problems = [];
        var surveys = Grid.All(result.Dossier, more)
            .Select(grid => Survey.Of(grid, problems))
            .Where(survey => survey.Count > 0)
            .ToList();
        return new(result, more, options, surveys, problems);
    }

    /// <summary>The name of the sheet of a table; null where the workbook has none.</summary>
    public string? SheetName(string table) => sheets.TryGetValue(table, out var at) ? names[at] : null;

    /// <summary>The first cell of the first row of a table; null where the workbook does not have it.</summary>
    public CellPlace? PlaceOfTable(string table) =>
        sheets.TryGetValue(table, out var at) ? new(at, TableSheet.HeaderRow + 1) : null;

    /// <summary>Where the record with this id stands, or the entry of the register of states; null where there is neither.</summary>
    public CellPlace? PlaceOf(string? id) => id is not null && places.TryGetValue(id, out var place) ? place : null;

    /// <summary>Where the first item stands that a table of lists has of the records of another table; null where there is none.</summary>
    public CellPlace? FirstOf(string listTable, Grid grid)
    {
        var survey = Surveys.FirstOrDefault(survey => survey.Grid.Name == listTable);
        return survey is not null && survey.Before.TryGetValue(grid.Name, out var before)
            ? new(sheets[listTable], TableSheet.HeaderRow + 1 + before)
            : null;
    }

    static List<string> Ordered(List<Survey> surveys) =>
        [
            SheetNames.Cover,
            SheetNames.Timeline,
            SheetNames.Findings,
            .. surveys.Select(survey => survey.Grid.Name),
            SheetNames.Register,
            SheetNames.Rules,
            SheetNames.Words,
            SheetNames.Lists,
        ];

    void Place()
    {
        foreach (var survey in Surveys.Where(survey => !survey.Grid.IsList && survey.Grid.Name != Grid.HeaderName))
        {
            Place(sheets[survey.Grid.Name], survey.Grid.Held.Select(row => ((Record)row.Value).Id));
        }

        Place(sheets[SheetNames.Register], RegisterSheet.Ids);
    }

    void Place(int sheet, IEnumerable<string> ids)
    {
        var row = TableSheet.HeaderRow;
        foreach (var id in ids)
        {
            places.TryAdd(id, new(sheet, ++row));
        }
    }
}
