namespace Relations.Dossiers;

/// <summary>
/// CSV: a file that is named after a collection holds its records, and one beside it that is named after lists of
/// objects (<c>citations.csv</c>) holds their items.
/// </summary>
sealed class CsvFormat : RecordFormat
{
    const string Extension = ".csv";

    public static CsvFormat Instance { get; } = new();

    internal override bool Reads(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    internal override bool HoldsTables => true;

    internal override NodeReader Open(RecordInput input)
    {
        var name = Path.GetFileNameWithoutExtension(input.File.Path);
        return new SequenceReader(
            Shapes.Find(name) is { } shape ? Collection(input, shape)
                : ListTable.All.FirstOrDefault(list => list.Name == name) is { } list ? Strays(input, list)
                : Unknown(input, name),
            input.Problems
        );
    }

    static IEnumerable<CellNode> Collection(RecordInput input, RecordShape shape)
    {
        List<DataTable> tables = [Table(input, input.File.Path, shape.Collection)];
        foreach (var list in ListTable.All)
        {
            if (Beside(input, list.Name) is { } path)
            {
                tables.Add(Table(input, path, list.Name));
            }
        }

        return new TableDossier(tables, [CsvHeadings.Instance], input.Problems, () => input.Collections).Read(name =>
            name == shape.Collection
        );
    }

    // The items that belong to records are read with these; what belongs to none would be lost in silence.
    static IEnumerable<CellNode> Strays(RecordInput input, ListTable list)
    {
        var table = Table(input, input.File.Path, list.Name);
        var plan = TablePlan.Of(
            table.Headers,
            list.Leaves,
            isList: true,
            list.Name,
            [CsvHeadings.Instance],
            input.Problems
        );
        var owners = list
            .Places.Select(place => place.Collection)
            .Where(collection => collection.Length > 0 && Beside(input, collection) is not null)
            .ToList();
        foreach (var row in table.Rows())
        {
            plan.ReportUnheaded(row, input.Problems);
            var column = plan.ColumnOf(KeyColumn.Collection);
            var collection = row[column].Text ?? "";
            if (!row.IsEmpty && !owners.Contains(collection))
            {
                var meant = owners.FirstOrDefault(owner => NearMatch.IsOf(collection, owner));
                input.Problems.Add(
                    ProblemKind.WrongKind,
                    collection.Length == 0
                        ? CsvTexts.NoCollection(list.Name)
                        : CsvTexts.NoFile(list.Name, NearMatch.Shown(collection) + Extension),
                    row.SpanOf(column),
                    meant is null ? null : NearMatch.Help(collection, meant),
                    list.Name,
                    meant,
                    meant is not null
                );
            }
        }

        yield break;
    }

    static IEnumerable<CellNode> Unknown(RecordInput input, string name)
    {
        var known = Shapes.All.Select(shape => shape.Collection).Concat(ListTable.All.Select(list => list.Name));
        var help = Nearest.To(name, known) is { } nearest ? ReadTexts.DidYouMean(nearest + Extension) : null;
        input.Problems.Add(ProblemKind.UnknownField, ReadTexts.NoCollection(name), new(1, 1, 1), help);
        return [];
    }

    static CsvTable Table(RecordInput input, string path, string name) =>
        new(
            name,
            () => input.Files.Open(path).Content,
            path == input.File.Path ? null : new TablePlace(path, null, 0),
            input.Limits,
            input.Problems
        );

    static string? Beside(RecordInput input, string name)
    {
        var path = input.File.Path;
        return Find(input.Files, path[..(path.LastIndexOf('/') + 1)] + name + Extension);
    }

    /// <summary>The table at this path, whose extension may be in capitals; null where there is none.</summary>
    public static string? Find(IDossierFiles files, string path) =>
        files.RecordFiles.FirstOrDefault(other =>
            other.Length == path.Length
            && other.StartsWith(path[..^Extension.Length], StringComparison.Ordinal)
            && other.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)
        );
}
