using System.Globalization;
using System.Text;

namespace Relations.Import;

/// <summary>Puts new records of an import into the files of a dossier.</summary>
/// <param name="here">The dossier.</param>
/// <param name="there">The import.</param>
/// <param name="files">The files of the dossier that hold records.</param>
/// <param name="written">Takes new files.</param>
sealed class AddedRecords(
    Dossier here,
    ImportedRecords there,
    IReadOnlyDictionary<string, HereFile> files,
    IDictionary<string, byte[]> written
)
{
    readonly HashSet<string> names = here
        .Files.AllFiles.Concat(here.Files.RecordFiles)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds records: to a file that has some of their collection, or else to a new one.</summary>
    public void Add(IEnumerable<RecordKey> keys)
    {
        foreach (var group in keys.GroupBy(key => key.Collection, StringComparer.Ordinal))
        {
            var shape = here.Collections.Find(group.Key)!;
            Add(shape, [.. group.OrderBy(key => key.Id, StringComparer.Ordinal).Select(key => there.NodeOf(key)!)]);
        }
    }

    /// <summary>Adds records of a collection.</summary>
    public void Add(RecordShape shape, List<SyntaxNode> nodes)
    {
        var usual = shape.Collection + ".yaml";
        var file = files
            .Values.Where(file => file.Editor?.CanAdd(shape) == true)
            .OrderBy(file => file.Path == usual ? 0 : 1)
            .FirstOrDefault();
        if (file is not null)
        {
            file.Add(shape, nodes);
        }
        else
        {
            written[NewName(shape)] = Encoding.UTF8.GetBytes(FileOf(shape, nodes));
        }
    }

    string NewName(RecordShape shape)
    {
        var name = shape.Collection + ".yaml";
        for (var i = 2; !names.Add(name); i++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{shape.Collection}-{i}.yaml");
        }

        return name;
    }

    string FileOf(RecordShape shape, List<SyntaxNode> nodes)
    {
        var list = new SyntaxNode
        {
            Kind = SyntaxKind.List,
            Start = 0,
            ContentStart = 0,
        };
        list.Entries.AddRange(nodes.Select(node => new SyntaxEntry(0, null, node)));
        var root = new SyntaxNode
        {
            Kind = SyntaxKind.Map,
            Start = 0,
            ContentStart = 0,
        };
        root.Entries.Add(new(0, SyntaxNodes.Scalar(shape.Collection), list));
        return YamlLayout.Of(root, there.Dossier.Collections);
    }
}
