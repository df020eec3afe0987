using System.Text;
using Relations.Dossiers;

namespace Relations.Import.Tests.Updating;

/// <summary>A folder in memory that imports are written to, one after the other.</summary>
sealed class Folder
{
    readonly string mapping;
    readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);
    byte[]? state;

    /// <summary>A folder with a first import.</summary>
    public Folder(string mapping, string csv)
    {
        this.mapping = mapping;
        var dossier = Imported.By(mapping, ("data.csv", csv));
        foreach (var (path, write) in FolderWriter.Yaml(dossier))
        {
            using var bytes = new MemoryStream();
            write(bytes);
            files[path] = bytes.ToArray();
        }

        foreach (var text in NamedFile.Of(dossier))
        {
            files[text.Path] = new EditedFiles(dossier.Files).Read(text.Path)!;
        }

        var none = new Dictionary<(string, string), string>();
        state = ImportStateFile.Write(ImportState.Of(new(dossier, none), "mapping.yaml"));
    }

    /// <summary>What the last update did.</summary>
    public UpdatedDossier Last { get; private set; } = null!;

    /// <summary>The files as text, with what the next import goes by.</summary>
    public string All =>
        string.Concat(files.Select(file => $"== {file.Key}\n{Encoding.UTF8.GetString(file.Value)}"))
        + Encoding.UTF8.GetString(state!);

    /// <summary>A file as text.</summary>
    public string this[string path]
    {
        get => Encoding.UTF8.GetString(files[path]);
        set => files[path] = Encoding.UTF8.GetBytes(value);
    }

    public bool Has(string path) => files.ContainsKey(path);

    /// <summary>Takes a file away.</summary>
    public void Delete(string path) => files.Remove(path);

    /// <summary>Edits a file by hand.</summary>
    public Folder Edit(string path, string from, string to)
    {
        Assert.Contains(from, this[path], StringComparison.Ordinal);
        this[path] = this[path].Replace(from, to, StringComparison.Ordinal);
        return this;
    }

    /// <summary>The dossier in the folder.</summary>
    public Dossier Dossier
    {
        get
        {
            var memory = new MemoryFiles();
            foreach (var (path, content) in files)
            {
                memory.With(path, content);
            }

            return DossierReader.Read(memory);
        }
    }

    /// <summary>Imports again.</summary>
    public Folder Update(string csv, bool keepsRemoved = false, string? other = null)
    {
        var before = state is null ? null : ImportStateFile.Read(state).State!;
        var there = Imported.By(other ?? mapping, ("data.csv", csv));
        var records = new ImportedRecords(there, before?.Joined ?? []);
        var joins = new HashSet<(string, string)>();
        Last = new DossierUpdate(before, Dossier, records, "mapping.yaml", joins) { KeepsRemoved = keepsRemoved }.Run(
            default
        );
        foreach (var (path, content) in Last.Files)
        {
            files[path] = content;
        }

        foreach (var path in Last.Removed)
        {
            files.Remove(path);
        }

        state = ImportStateFile.Write(Last.State);
        return this;
    }

    /// <summary>What was done with records and fields, a line each.</summary>
    public IEnumerable<string> Told =>
        Last.Updates.SelectMany(update =>
            update
                .Fields.Select(change => $"  {change.Path}: {change.Old} -> {change.New}")
                .Prepend($"{update.Kind} {update.Collection} {update.Id}{(update.Was is { } was ? $" was {was}" : "")}")
        );

    /// <summary>What was left to decide, a line each.</summary>
    public IEnumerable<string> Left =>
        Last.Left.Select(one =>
            $"{one.Field.Why} {one.Collection} {one.Id} {one.Field.Path} [{one.Place?.File}:{one.Place?.At}] [{one.Origin?.File}:{one.Origin?.At}] {one.Field.Here} | {one.Field.There}"
        );
}
