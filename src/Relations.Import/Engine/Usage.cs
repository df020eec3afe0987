using System.Runtime.InteropServices;

namespace Relations.Import;

/// <summary>Counts what the paths of a mapping find, and what values of the files none of them reads.</summary>
/// <param name="plan">The mapping.</param>
sealed class Usage(ImportPlan plan)
{
    readonly int[] asked = new int[plan.Paths.Count];
    readonly int[] found = new int[plan.Paths.Count];
    readonly string?[] last = new string?[plan.Paths.Count];
    readonly Dictionary<string, LeafCount> leaves = new(StringComparer.Ordinal);
    readonly HashSet<string> read = new(StringComparer.Ordinal);
    readonly HashSet<PathPlan> told = [];
    readonly Dictionary<EachPlan, bool> parts = [];
    bool isTable;

    /// <summary>Counts that a path was asked for.</summary>
    public void Asked(PathPlan path, int count)
    {
        asked[path.Number]++;
        found[path.Number] += count;
    }

    /// <summary>Counts that elements or objects within a row were asked for.</summary>
    public void Asked(EachPlan parts) => this.parts.TryAdd(parts, false);

    /// <summary>Counts that there are such elements or objects.</summary>
    public void Found(EachPlan parts) => this.parts[parts] = true;

    /// <summary>Takes what a path of the mapping finds as read.</summary>
    /// <param name="path">The path of the mapping.</param>
    /// <param name="foreign">The path of the value in its file.</param>
    public void Read(PathPlan path, string foreign)
    {
        // Most often it is the same as in the row before.
        if (!ReferenceEquals(last[path.Number], foreign))
        {
            last[path.Number] = foreign;
            read.Add(foreign);
        }
    }

    /// <summary>Counts the values of a row.</summary>
    public void Count(ForeignRecord record)
    {
        isTable = record.Names is not null;
        Dictionary<string, TextSpan>? spans = null;
        foreach (var path in record.LeafPaths())
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(leaves, path, out var exists);
            count = exists ? count with { Count = count.Count + 1 } : new(1, (spans ??= SpansOf(record))[path]);
        }
    }

    // A row may have so many columns that none may be looked for among the others.
    static Dictionary<string, TextSpan> SpansOf(ForeignRecord record)
    {
        Dictionary<string, TextSpan> spans = new(StringComparer.Ordinal);
        foreach (var leaf in record.Leaves())
        {
            spans.TryAdd(leaf.GenericPath, leaf.Span);
        }

        return spans;
    }

    /// <summary>What the rows of an input have and nothing reads, in the order of the files; it is forgotten then.</summary>
    public IReadOnlyList<(string Path, int Count, TextSpan First)> TakeUnread(IReadOnlyList<FilePattern> ignored)
    {
        var unread = leaves
            .Where(leaf => !IsRead(leaf.Key) && !ignored.Any(pattern => pattern.Matches(leaf.Key)))
            .Select(leaf => (leaf.Key, leaf.Value.Count, leaf.Value.First))
            .ToList();
        leaves.Clear();
        read.Clear();
        Array.Clear(last);
        return unread;
    }

    /// <summary>Whether nothing has been said yet of a path; from now on, something has.</summary>
    public bool IsNew(PathPlan path) => told.Add(path);

    /// <summary>The paths that were asked for and found nothing in any row, and of which nothing has been said.</summary>
    public IEnumerable<(string Path, TextSpan Span)> Vain =>
        plan
            .Paths.Where(path => asked[path.Number] > 0 && found[path.Number] == 0 && !told.Contains(path))
            .Select(path => (path.Path.Text, path.Span))
            .Concat(parts.Where(one => !one.Value).Select(one => (one.Key.Path.Text, one.Key.Span)));

    // An element that is read is read with all that is within it.
    bool IsRead(string path)
    {
        if (read.Contains(path))
        {
            return true;
        }

        for (var end = path.LastIndexOf('/'); end > 0 && !isTable; end = path.LastIndexOf('/', end - 1))
        {
            if (read.Contains(path[..end]))
            {
                return true;
            }
        }

        return false;
    }

    readonly record struct LeafCount(int Count, TextSpan First);
}
