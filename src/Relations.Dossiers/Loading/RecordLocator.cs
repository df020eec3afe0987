using System.Globalization;
using System.Runtime.CompilerServices;

namespace Relations.Dossiers;

/// <summary>A spot of a dossier by name: a field of a record, or of the header where there is no record.</summary>
/// <param name="Record">The record; null for the header.</param>
/// <param name="Path">The field's path, as <c>interruptions[0].from</c>; empty for the record as a whole.</param>
public sealed record FieldRef(Record? Record, string Path)
{
    /// <summary>Whether it is the same field of the same record; records that say the same are two.</summary>
    public bool Equals(FieldRef? other) =>
        other is not null
        && ReferenceEquals(Record, other.Record)
        && string.Equals(Path, other.Path, StringComparison.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() =>
        HashCode.Combine(RuntimeHelpers.GetHashCode(Record), string.GetHashCode(Path, StringComparison.Ordinal));
}

/// <summary>
/// Finds where spots stand by reading their files once more: good data pays nothing for its places, and many findings
/// in one file cost one reading.
/// </summary>
public sealed class RecordLocator(Dossier dossier)
{
    readonly Dictionary<(SourceFile File, int Ordinal), Dictionary<string, TextSpan>> found = [];

    /// <summary>
    /// The places of these spots. An absent field has the place of the nearest object around it; a record as a
    /// whole that of its id. A spot that was not read from a file has none.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public IReadOnlyDictionary<FieldRef, SourceLocation> Find(
        IEnumerable<FieldRef> spots,
        CancellationToken token = default
    )
    {
        var wanted = spots.Distinct().Where(spot => FileOf(spot) is not null).ToList();
        foreach (var group in wanted.GroupBy(spot => FileOf(spot)!))
        {
            var ordinals = group
                .Select(OrdinalOf)
                .Where(ordinal => !found.ContainsKey((group.Key, ordinal)) && group.Key.Places?.Has(ordinal) != true)
                .ToHashSet();
            if (ordinals.Count > 0)
            {
                Scan(group.Key, ordinals, token);
            }
        }

        return wanted
            .Select(spot => (Spot: spot, Span: Locate(spot)))
            .Where(pair => pair.Span is not null)
            .ToDictionary(pair => pair.Spot, pair => SourceLocation.Of(FileOf(pair.Spot)!.Path, pair.Span!.Value));
    }

    /// <summary>Whether the place of a spot is known without another look at its file.</summary>
    internal bool IsKept(FieldRef spot) => FileOf(spot) is not { } file || file.Places?.Has(OrdinalOf(spot)) == true;

    /// <summary>That place; null for a spot that was not read from a file. Several threads may ask.</summary>
    internal SourceLocation? Kept(FieldRef spot) =>
        FileOf(spot) is { Places: { } places } file
            ? SourceLocation.Of(file.Path, places.Find(OrdinalOf(spot), spot.Path))
            : null;

    SourceFile? FileOf(FieldRef spot) => spot.Record is null ? dossier.HeaderFile : spot.Record.Origin.File;

    static int OrdinalOf(FieldRef spot) => spot.Record?.Origin.Ordinal ?? -1;

    TextSpan? Locate(FieldRef spot)
    {
        var ordinal = OrdinalOf(spot);
        if (FileOf(spot)!.Places is { } places && places.Has(ordinal))
        {
            return places.Find(ordinal, spot.Path);
        }

        if (!found.TryGetValue((FileOf(spot)!, OrdinalOf(spot)), out var spans))
        {
            return null;
        }

        for (var path = spot.Path; path.Length > 0; path = Around(path))
        {
            if (spans.TryGetValue(path, out var span))
            {
                return span;
            }
        }

        return spans.TryGetValue("id", out var id) ? id : spans.GetValueOrDefault("");
    }

    static string Around(string path) => path[..Math.Max(path.LastIndexOfAny(['.', '[']), 0)];

    void Scan(SourceFile file, HashSet<int> ordinals, CancellationToken token)
    {
        if (file.Format.Locate(ordinals, (ordinal, nodes) => Take(file, ordinal, nodes), token))
        {
            return;
        }

        using var content = dossier.Files.Open(file.Path).Content;
        if (content is null)
        {
            return;
        }

        try
        {
            var limits = ReadLimits.Default with { FileBytes = long.MaxValue };
            var input = new RecordInput(file, content, dossier.Files, limits, new ProblemList(file, limits))
            {
                Collections = dossier.Collections,
                Token = token,
            };
            ScanRoot(file, file.Format.Open(input), ordinals, token);
        }
        catch (UnreadableException)
        {
            // The file broke where it broke before; what stands before the break has been found.
        }
    }

    void ScanRoot(SourceFile file, NodeReader nodes, HashSet<int> ordinals, CancellationToken token)
    {
        Dictionary<string, TextSpan> header = new(StringComparer.Ordinal) { [""] = nodes.Span };
        found[(file, -1)] = header;
        HashSet<string> seen = new(StringComparer.Ordinal);
        var ordinal = 0;
        for (nodes.Next(); nodes.Kind == NodeKind.Scalar; )
        {
            var (key, at) = (nodes.Text, nodes.Span);
            nodes.Next();
            if (Shapes.Find(key) is null || !seen.Add(key) || nodes.Kind != NodeKind.ListStart)
            {
                Index(nodes, header, key, at);
                continue;
            }

            for (nodes.Next(); nodes.Kind is not (NodeKind.ListEnd or NodeKind.End); )
            {
                token.ThrowIfCancellationRequested();
                ordinal += Item(file, nodes, ordinals, ordinal);
            }

            nodes.Next();
        }
    }

    void Take(SourceFile file, int ordinal, NodeReader nodes)
    {
        Dictionary<string, TextSpan> spans = new(StringComparer.Ordinal);
        found[(file, ordinal)] = spans;
        Index(nodes, spans, "", nodes.Span);
    }

    // Only objects became records, so only they count.
    int Item(SourceFile file, NodeReader nodes, HashSet<int> ordinals, int ordinal)
    {
        var counts = nodes.Kind == NodeKind.MapStart;
        if (counts && ordinals.Contains(ordinal))
        {
            Dictionary<string, TextSpan> spans = new(StringComparer.Ordinal);
            found[(file, ordinal)] = spans;
            Index(nodes, spans, "", nodes.Span);
        }
        else
        {
            nodes.Skip();
        }

        return counts ? 1 : 0;
    }

    // A scalar stands at its own place, an object or list at that of its key.
    internal static void Index(NodeReader nodes, Dictionary<string, TextSpan> spans, string path, TextSpan key)
    {
        spans.TryAdd(path, nodes.Kind == NodeKind.Scalar && nodes.Form != ScalarForm.Null ? nodes.Span : key);
        switch (nodes.Kind)
        {
            case NodeKind.MapStart:
                IndexObject(nodes, spans, path);
                break;
            case NodeKind.ListStart:
                IndexList(nodes, spans, path);
                break;
            default:
                nodes.Next();
                break;
        }
    }

    static void IndexObject(NodeReader nodes, Dictionary<string, TextSpan> spans, string path)
    {
        for (nodes.Next(); nodes.Kind is not (NodeKind.MapEnd or NodeKind.End); )
        {
            var (name, at) = (nodes.Text, nodes.Span);
            if (nodes.Kind != NodeKind.Scalar)
            {
                nodes.Skip();
                continue;
            }

            nodes.Next();
            Index(nodes, spans, path.Length == 0 ? name : $"{path}.{name}", at);
        }

        nodes.Next();
    }

    static void IndexList(NodeReader nodes, Dictionary<string, TextSpan> spans, string path)
    {
        nodes.Next();
        for (var i = 0; nodes.Kind is not (NodeKind.ListEnd or NodeKind.End); i++)
        {
            Index(nodes, spans, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), nodes.Span);
        }

        nodes.Next();
    }
}
