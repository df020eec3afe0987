using System.Globalization;

namespace Relations.Import;

/// <summary>A row while records are made of it: what is defined for it, and the ids of what has been made.</summary>
/// <param name="run">The import.</param>
/// <param name="record">The row, element or object.</param>
/// <param name="plan">What is made of it.</param>
/// <param name="parent">The row that it lies in; null for a row of a file.</param>
/// <param name="number">Which row of its file, or of the row that it lies in, from 1.</param>
sealed class RowScope(ImportRun run, ForeignRecord record, RowPlan plan, RowScope? parent, int number)
{
    readonly MappedParts?[] defined = new MappedParts?[plan.Definitions.Count];
    readonly MappedValues[] ids = new MappedValues[plan.Targets.Count];

    // What was lost when they were worked out, and is for all that asks for them later.
    HashSet<int>? lostDefinitions;
    HashSet<int>? lostIds;

    public ImportRun Run => run;

    public ForeignRecord Record => record;

    /// <summary>Where the row was stored as a text; null where it was not.</summary>
    public CitedRow? Cited { get; set; }

    /// <summary>The scope that encloses this one some levels up; 0 is this one.</summary>
    public RowScope Up(int levels) => levels == 0 ? this : parent!.Up(levels - 1);

    /// <summary>A definition by its place; it is worked out when it is first asked for.</summary>
    public MappedParts Definition(int at)
    {
        if (defined[at] is { } known)
        {
            Lose(lostDefinitions, at);
            return known;
        }

        var before = run.Missed.Lost;
        defined[at] = known = plan.Definitions[at].EvaluateParts(this);
        if (run.Missed.Lost > before)
        {
            (lostDefinitions ??= []).Add(at);
        }

        return known;
    }

    /// <summary>The id of what a target made of this row; none where it made nothing.</summary>
    public MappedValues IdOf(int target)
    {
        Lose(lostIds, target);
        return ids[target];
    }

    /// <summary>Says that a target could make nothing of this row.</summary>
    public void LoseId(int target) => (lostIds ??= []).Add(target);

    void Lose(HashSet<int>? lost, int at)
    {
        if (lost?.Contains(at) == true)
        {
            run.Missed.Lose();
        }
    }

    /// <summary>Takes the id of what a target made.</summary>
    public void SetId(int target, MappedValue id) => ids[target] = new(id);

    /// <summary>What is known of a file.</summary>
    public static string About(ForeignFile file, RowFact fact)
    {
        var path = file.Path;
        var name = path[(path.LastIndexOf('/') + 1)..];
        return fact switch
        {
            RowFact.FileName => name,
            RowFact.FileStem => Path.GetFileNameWithoutExtension(name),
            RowFact.Folder => path[..Math.Max(path.LastIndexOf('/'), 0)],
            _ => path,
        };
    }

    /// <summary>What is known of the row beside its values.</summary>
    public string About(RowFact fact)
    {
        return fact switch
        {
            RowFact.FileName or RowFact.FileStem or RowFact.FilePath or RowFact.Folder => About(run.File, fact),
            RowFact.Sheet => record.Span.Table?.Sheet ?? "",
            RowFact.Line => record.Span.Line.ToString(CultureInfo.InvariantCulture),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };
    }
}

/// <summary>What is known of a row beside its values.</summary>
enum RowFact
{
    FileName,
    FileStem,
    FilePath,
    Folder,
    Sheet,
    Line,
    Number,
}

/// <summary>A row that was stored as a text.</summary>
/// <param name="Source">The id of the source.</param>
/// <param name="Paragraph">The paragraph, from 1.</param>
/// <param name="Text">The text.</param>
/// <param name="Reading">How records are read from it.</param>
sealed record CitedRow(string Source, int Paragraph, string Text, string Reading);
