using System.Text.Json;

namespace Relations.Import;

/// <summary>Files of one form in one folder, which one input of a mapping reads.</summary>
/// <param name="Files">The files.</param>
/// <param name="Pattern">What the mapping calls them.</param>
sealed record FileSeries(IReadOnlyList<ForeignFile> Files, string Pattern)
{
    public ForeignFile First => Files[0];

    /// <summary>What the series is called.</summary>
    public string Name =>
        Files.Count == 1 ? Path.GetFileNameWithoutExtension(First.Path)
        : FolderOf(First) is { Length: > 1 } folder ? folder[(folder.TrimEnd('/').LastIndexOf('/') + 1)..].TrimEnd('/')
        : "files";

    /// <summary>Divides files into series, in the order of the first file of each.</summary>
    /// <param name="files">The files.</param>
    /// <param name="inputOf">Makes a file ready to be read.</param>
    public static IReadOnlyList<FileSeries> Of(
        IReadOnlyList<ForeignFile> files,
        Func<ForeignFile, ForeignInput> inputOf
    )
    {
        var alike = files.ToLookup(NameOf, StringComparer.Ordinal);
        return
        [
            .. files
                .GroupBy(
                    file => alike[NameOf(file)].Skip(1).Any() ? $"{NameOf(file)}:{FormOf(inputOf(file))}" : file.Path,
                    StringComparer.Ordinal
                )
                .Select(group => group.ToList())
                .Select(group => new FileSeries(
                    group,
                    group.Count == 1 ? group[0].Path
                        : group.Count == alike[NameOf(group[0])].Count() ? NameOf(group[0])
                        : ""
                )),
        ];
    }

    static string FolderOf(ForeignFile file) => file.Path[..(file.Path.LastIndexOf('/') + 1)];

    static string NameOf(ForeignFile file) => $"{FolderOf(file)}*{Path.GetExtension(file.Path)}";

    // What tells one form of files from another of the same format.
    static string FormOf(ForeignInput input)
    {
        try
        {
            return input.Settings.Format switch
            {
                ForeignFormat.Csv or ForeignFormat.Tsv => string.Join(
                    '\n',
                    ForeignReaders.Of(input.Settings.Format)!.Read(input).FirstOrDefault()?.Names ?? [input.File.Path]
                ),
                ForeignFormat.Json => MembersOf(input),
                ForeignFormat.Xml => XmlSource.RootOf(input) ?? input.File.Path,
                _ => input.File.Path,
            };
        }
        catch (Exception broken) when (broken is UnreadableException or IOException or JsonException)
        {
            return input.File.Path;
        }
    }

    // Of a file that is one object, its members; items of a list may lack some.
    static string MembersOf(ForeignInput input)
    {
        var first = new JsonSource().Read(input).OfType<JsonRow>().Take(2).ToList();
        return first.Count == 1
            ? string.Join('\n', first[0].Members.Order(StringComparer.Ordinal))
            : $"{first.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} or more";
    }
}
