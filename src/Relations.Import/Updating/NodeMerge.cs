using System.Globalization;

namespace Relations.Import;

/// <summary>
/// Merges what an import says with what is here, by what the last import said: what was not changed here becomes what the import
/// says, what was changed here stays, and where both were changed the field is left and listed.
/// </summary>
/// <param name="log">Takes what becomes of the fields.</param>
/// <param name="comments">The comments of the file that the record stands in; null where it has none.</param>
sealed class NodeMerge(MergeLog log, FileComments? comments)
{
    /// <summary>A record, or the header, as it is to be; the same node where nothing changes.</summary>
    /// <param name="before">What the last import said; null where it did not say anything.</param>
    /// <param name="here">What is here.</param>
    /// <param name="there">What the import says.</param>
    /// <param name="shape">The shape of all three.</param>
    public SyntaxNode Merge(SyntaxNode? before, SyntaxNode here, SyntaxNode there, Shape shape) =>
        Object(before, here, there, new("", "", here.Start, new PartKind(() => shape)));

    SyntaxNode? Value(SyntaxNode? before, SyntaxNode? here, SyntaxNode? there, Spot spot)
    {
        (before, here, there) = (
            SyntaxComparison.Said(before),
            SyntaxComparison.Said(here),
            SyntaxComparison.Said(there)
        );
        if (SyntaxComparison.Same(here, there))
        {
            return here;
        }

        if (here?.Kind == SyntaxKind.Map && there?.Kind == SyntaxKind.Map && before?.Kind is null or SyntaxKind.Map)
        {
            return Object(before, here, there, spot);
        }

        if (IsList(before) && IsList(here) && IsList(there))
        {
            var merged = new ListMerge(this, log, comments, spot).Merge(before, here, there);
            return SyntaxComparison.Said(merged);
        }

        return Scalar(before, here, there, spot);
    }

    static bool IsList(SyntaxNode? node) => node?.Kind is null or SyntaxKind.List;

    SyntaxNode? Scalar(SyntaxNode? before, SyntaxNode? here, SyntaxNode? there, Spot spot)
    {
        if (SyntaxComparison.Same(before, here))
        {
            log.Changed.Add(new(spot.Path, NodeWords.Of(here), NodeWords.Of(there)));
            return there;
        }

        if (SyntaxComparison.Same(before, there))
        {
            log.Kept++;
            return here;
        }

        var why =
            here is null ? LeftReason.DeletedHere
            : there is null ? LeftReason.GoneFromSource
            : LeftReason.BothChanged;
        log.Left.Add(
            new(spot.Path, spot.PathThere, here?.Start ?? spot.Offset, why, NodeWords.Of(here), NodeWords.Of(there))
        );
        return here;
    }

    SyntaxNode Object(SyntaxNode? before, SyntaxNode here, SyntaxNode there, Spot spot)
    {
        var now = SyntaxNodes.Like(here);
        List<string> lost = [];
        var isChanged = false;
        foreach (var entry in here.Entries)
        {
            var name = entry.Key!.Text;
            var merged = Value(before?.Member(name), entry.Value, there.Member(name), spot.Member(name, entry.Start));
            if (ReferenceEquals(merged, SyntaxComparison.Said(entry.Value)))
            {
                now.Entries.Add(entry);
                continue;
            }

            isChanged = true;
            if (merged is null)
            {
                lost.AddRange(comments?.All(entry) ?? []);
            }
            else
            {
                now.Entries.Add(Changed(entry, merged));
            }
        }

        foreach (var entry in there.Entries.Where(entry => here.Member(entry.Key!.Text) is null))
        {
            var name = entry.Key!.Text;
            if (here.Entries.Exists(own => own.Key!.Text == name))
            {
                continue;
            }

            if (Value(before?.Member(name), null, entry.Value, spot.Member(name, here.Start)) is { } merged)
            {
                now.Entries.Add(new(0, entry.Key, merged));
                isChanged = true;
            }
        }

        return isChanged ? WithComments(here, now, lost) : here;
    }

    /// <summary>What takes the place of a node, with the comments that stood at its end and those of what went.</summary>
    public SyntaxNode WithComments(SyntaxNode here, SyntaxNode now, IEnumerable<string> lost)
    {
        comments?.Copy(here, now);
        comments?.EndOf(now).AddRange(lost.Select(text => new LineComment(text, false)));
        return now;
    }

    /// <summary>A member or item with another value and the comments that it had.</summary>
    public SyntaxEntry Changed(SyntaxEntry entry, SyntaxNode value)
    {
        var now = entry with { Value = value };
        if (comments is not null)
        {
            comments.Copy(entry, now);
            // A value that was merged has its comments; of one that was replaced they stand before what replaces it.
            if (value.Start == 0 || value.Kind == SyntaxKind.Scalar)
            {
                comments
                    .Of(now)
                    .Before.AddRange(comments.Inside(entry.Value).Select(text => new LineComment(text, false)));
            }
        }

        return now;
    }

    /// <summary>Merges an item of a list.</summary>
    public SyntaxNode? Item(SyntaxNode? before, SyntaxNode? here, SyntaxNode? there, Spot spot) =>
        Value(before, here, there, spot);

    /// <summary>What of a record is merged.</summary>
    /// <param name="Path">Its path here.</param>
    /// <param name="PathThere">Its path in the import.</param>
    /// <param name="Offset">Where the nearest thing that is here begins.</param>
    /// <param name="Kind">What it holds; null where that is not known.</param>
    public readonly record struct Spot(string Path, string PathThere, int Offset, FieldKind? Kind)
    {
        /// <summary>A member of an object.</summary>
        public Spot Member(string name, int offset) =>
            new(
                Path.Length == 0 ? name : $"{Path}.{name}",
                PathThere.Length == 0 ? name : $"{PathThere}.{name}",
                offset,
                CanonicalOrder.KindOf(new(0, SyntaxNodes.Scalar(name), SyntaxNodes.Scalar("")), Kind)
            );

        /// <summary>An item of a list, by its places here and in the import.</summary>
        public Spot Item(int here, int there, int offset) =>
            new(At(Path, here), At(PathThere, there), offset, (Kind as ListKind)?.Of);

        static string At(string path, int place) =>
            place < 0 ? path : string.Create(CultureInfo.InvariantCulture, $"{path}[{place}]");
    }
}
