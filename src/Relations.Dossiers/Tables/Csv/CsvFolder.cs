using CsvHelper;

namespace Relations.Dossiers;

/// <summary>
/// Writes dossiers as folders of CSV files: one a collection and one for each sort of list of objects,
/// <c>dossier.yaml</c> with the header, and <c>datapackage.json</c>, which describes the tables and the files copied
/// with them. The folder is a dossier itself. The files are UTF-8 with lines ending in LF, fields divided by commas and quoted where they must be.
/// </summary>
public static class CsvFolder
{
    /// <summary>The file that describes the others, by which a folder is known for such an export.</summary>
    public const string Description = DossierFileNames.PackageDescription;

    const string Apostrophe = "'";

    /// <summary>
    /// The files of a dossier, each with its path and what writes it. Streams stay open. The description comes last, since it has the
    /// digests of the tables as they were written; where there is nothing to describe, there is no description.
    /// </summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="copied">The files that it names and that lie in the folder too; they are described, not written.</param>
    /// <param name="isSafe">
    /// Whether an apostrophe goes before text that a spreadsheet may take for a formula. It is then no longer the
    /// text that the dossier holds, and is not taken away when the folder is read. Numbers stay as they are.
    /// </param>
    /// <param name="token">Ends the writing of any of them.</param>
    public static IEnumerable<(string Path, Action<Stream> Write)> Files(
        Dossier dossier,
        IReadOnlyList<NamedFile> copied,
        bool isSafe,
        CancellationToken token = default
    )
    {
        yield return ("dossier.yaml", output => FolderWriter.WriteHeader(dossier, output));
        var tables = TablesOf(dossier);
        var digests = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            yield return (
                table.Path,
                output =>
                    digests[table.Path] = Digest.OfWritten(output, written => Write(table, isSafe, written, token))
            );
        }

        // A package has at least one resource.
        if (tables.Count + copied.Count > 0)
        {
            yield return (Description, output => DataPackage.Write(dossier, tables, digests, copied, output));
        }
    }

    /// <summary>Whether the description of an earlier export lists a file with these bytes.</summary>
    /// <param name="description">The content of the description.</param>
    /// <param name="path">The path of the file below the folder, with <c>/</c> between names.</param>
    /// <param name="sha256">The digest of the file's bytes, in lower-case hexadecimal.</param>
    public static bool Describes(Stream description, string path, string sha256) =>
        EarlierPackage.Lists(description, path, sha256);

    /// <summary>Why a dossier cannot be written without loss; null where it can.</summary>
    public static Message? WhyNot(Dossier dossier)
    {
        foreach (var table in TablesOf(dossier))
        {
            foreach (var row in table.Grid.Rows)
            {
                if (table.Columns.Any(column => column.IsLines && HasBreak(column.Leaf!, row)))
                {
                    var record = row.Owner ?? row.Value as Record;
                    return CsvTexts.LineBreakInItem(record?.Id ?? "");
                }
            }
        }

        return null;
    }

    static bool HasBreak(FlatField leaf, Row row) =>
        leaf.Get(row.Value) is IItems items
        && items.Values.Any(item =>
            CellMarkers.TextOf(((ListKind)leaf.Kind).Of, item).Contains('\n', StringComparison.Ordinal)
        );

    // The header and its lists are in dossier.yaml.
    static IReadOnlyList<CsvGrid> TablesOf(Dossier dossier) =>
        [
            .. TableSource
                .Of(dossier)
                .Where(grid => grid.Name != TableSource.HeaderName)
                .Select(grid => grid with { Rows = grid.Rows.Where(row => row.Collection != TableSource.HeaderName) })
                .Where(grid => grid.Rows.Any())
                .Select(CsvGrid.Of),
        ];

    static void Write(CsvGrid table, bool isSafe, Stream output, CancellationToken token)
    {
        var options = new CsvWriterOptions { NewLine = "\n" };
        using var csv = CsvWriter.Create(output, options, leaveOpen: true);
        var fields = new string[table.Columns.Count];
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = table.Columns[i].Header;
        }

        csv.WriteRecord(fields.AsSpan());
        foreach (var row in table.Grid.Rows.Until(token))
        {
            for (var i = 0; i < fields.Length; i++)
            {
                var text = table.Columns[i].TextOf(row) ?? "";
                fields[i] = isSafe && FormulaText.IsLike(text) ? Apostrophe + text : text;
            }

            csv.WriteRecord(fields.AsSpan());
        }
    }
}
