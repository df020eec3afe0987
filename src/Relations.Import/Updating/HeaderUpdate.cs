namespace Relations.Import;

/// <summary>Brings what an import says of the dossier itself to its header.</summary>
static class HeaderUpdate
{
    /// <summary>Updates the header.</summary>
    /// <param name="before">What the last import said of the dossier; null where that is not the import's to say.</param>
    /// <param name="given">What this one says.</param>
    /// <param name="file">The file with the header.</param>
    /// <param name="log">Takes what becomes of it.</param>
    public static void Run(SyntaxNode? before, SyntaxNode given, HereFile file, UpdateLog log)
    {
        if (before is null)
        {
            // A dossier that was there before says itself what it is, but needs the fields that the records have.
            given.Entries.RemoveAll(entry => entry.Key!.Text != "ownFields");
        }

        if (file.Editor is not { Tree.Root: { } root } editor)
        {
            if (!SyntaxComparison.Same(before, given))
            {
                Leave(new("", "", 0, LeftReason.NotEditable, null, null), file, log);
            }

            return;
        }

        var own = SyntaxNodes.Like(root);
        own.Entries.AddRange(root.Entries.Where(entry => Header.Shape.PositionOf(entry.Key!.Text) >= 0));
        var found = new MergeLog();
        var merged = new NodeMerge(found, editor.Comments).Merge(before, own, given, Header.Shape);
        log.Kept += before is null ? 0 : found.Kept;
        found.Left.ForEach(field => Leave(field, file, log));
        foreach (var name in found.Changed.Select(NameOf).Distinct(StringComparer.Ordinal))
        {
            file.SetMember(name, merged.Member(name));
        }

        if (found.Changed.Count > 0)
        {
            log.Updates.Add(new(UpdateKind.Changed, null, "", found.Changed));
        }
    }

    static string NameOf(UpdatedField field) => field.Path.Split('.', '[')[0];

    static void Leave(LeftField field, HereFile file, UpdateLog log) =>
        log.Left.Add(new(null, "", field, file.PlaceOf(field.Offset)));
}
