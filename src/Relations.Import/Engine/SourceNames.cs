using System.Globalization;

namespace Relations.Import;

/// <summary>
/// What the sources are called that files become: as the file is, and where several have one name, with as much of their paths
/// as tells them apart.
/// </summary>
sealed class SourceNames
{
    readonly Dictionary<ForeignFile, SourceName> names = [];

    /// <summary>The names of the sources of files.</summary>
    public SourceNames(IEnumerable<ForeignFile> files)
    {
        foreach (var group in files.GroupBy(file => Slug.Of(Stem(file.Path, 1)), StringComparer.Ordinal))
        {
            foreach (var (file, name) in Apart([.. group]))
            {
                names[file] = name;
            }
        }
    }

    /// <summary>What the source of a file is called.</summary>
    public SourceName Of(ForeignFile file) =>
        names.TryGetValue(file, out var name) ? name : new(Slug.Of(Stem(file.Path, 1)), End(file.Path, 1));

    static IEnumerable<(ForeignFile File, SourceName Name)> Apart(List<ForeignFile> files)
    {
        var depth = files.Max(file => file.Path.Count('/') + 1);
        for (var parts = 1; parts <= depth; parts++)
        {
            if (IsUnique(files, file => Stem(file.Path, parts)))
            {
                return files.Select(file =>
                    (file, new SourceName(Slug.Of(Stem(file.Path, parts)), End(file.Path, parts)))
                );
            }
        }

        // The same path but for the ending, or for what a slug does not keep.
        return IsUnique(files, file => file.Path)
            ? files.Select(file => (file, new SourceName(Slug.Of(file.Path), file.Path)))
            : files.Index().Select(one => (one.Item, Numbered(one.Item.Path, one.Index + 1)));
    }

    static SourceName Numbered(string path, int number) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Slug.Of(path)}-{number}"), path);

    static bool IsUnique(List<ForeignFile> files, Func<ForeignFile, string> name) =>
        files.Select(file => Slug.Of(name(file))).Distinct(StringComparer.Ordinal).Count() == files.Count;

    // The last names of a path.
    static string End(string path, int parts)
    {
        var all = path.Split('/');
        return string.Join('/', all[Math.Max(all.Length - parts, 0)..]);
    }

    static string Stem(string path, int parts)
    {
        var end = End(path, parts);
        return end[..^Path.GetExtension(end).Length];
    }
}

/// <summary>What a source is called.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
sealed record SourceName(string Id, string Title);
