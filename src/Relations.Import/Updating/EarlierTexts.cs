using System.Globalization;
using System.Text;

namespace Relations.Import;

/// <summary>
/// Keeps the earlier text of a source whose rows an import replaces, where records that stay still quote it: as the text of a source of
/// its own, which they cite from then on.
/// </summary>
/// <param name="here">The dossier.</param>
/// <param name="log">Takes what becomes of records.</param>
/// <param name="fileOf">The file of a record.</param>
/// <param name="added">Adds records to the dossier.</param>
sealed class EarlierTexts(Dossier here, UpdateLog log, Func<Record, HereFile> fileOf, AddedRecords added)
{
    readonly Dictionary<string, ReplacedText> replaced = new(StringComparer.Ordinal);
    readonly Dictionary<RecordKey, Func<SyntaxNode, SyntaxNode>> repointed = [];
    readonly HashSet<string> names = [.. here.Records.Select(record => record.Id), .. here.Files.AllFiles];

    readonly List<(SyntaxNode Source, string Id, string Path, string Sha256)> made = [];

    /// <summary>Changes what the last import said of a record as the record itself was changed.</summary>
    public void Repoint(RecordKey key, ImportState state)
    {
        if (repointed.TryGetValue(key, out var change))
        {
            state.Add(key, change(state.Find(key)!));
        }
    }

    /// <summary>Adds the sources that were made to what the next import goes by.</summary>
    public void AddTo(ImportState state)
    {
        foreach (var (source, id, path, sha256) in made)
        {
            state.Add(new(Source.Shape.Collection, id, 0), source);
            state.Texts[path] = sha256;
            state.Earlier.Add(id);
        }
    }

    /// <summary>Keeps the earlier texts that are still quoted.</summary>
    /// <param name="texts">The texts that are replaced, by path, as they were and as they are to be.</param>
    /// <param name="ids">The ids of sources that the dossier is to have besides its own.</param>
    /// <param name="written">Takes the texts.</param>
    public void Keep(
        IReadOnlyDictionary<string, (byte[] Old, byte[] New)> texts,
        IEnumerable<string> ids,
        IDictionary<string, byte[]> written
    )
    {
        foreach (var source in here.Of(Source.Shape).Where(source => source.File is not null))
        {
            if (texts.TryGetValue(NamedFile.Plain(source.File!), out var text))
            {
                replaced.TryAdd(source.Id, new(source, text.Old, text.New));
            }
        }

        if (replaced.Count == 0)
        {
            return;
        }

        names.UnionWith(ids);
        names.UnionWith(written.Keys);
        var keys = new RecordKeys();
        foreach (var record in here.Records)
        {
            Take(keys.Next(record.TypeShape.Collection, record.Id), record);
        }

        foreach (var text in replaced.Values.Where(text => text.Id is not null))
        {
            Make(text, written);
        }
    }

    void Take(RecordKey key, Record record)
    {
        var file = fileOf(record);
        if (file.NodeNow(record) is not { } node || Changed(node, record) is not { } changed)
        {
            return;
        }

        var found = new MergeLog();
        var merged = new NodeMerge(found, file.Editor?.Comments).Merge(
            node,
            node,
            changed,
            here.Collections.Of(record.TypeShape)
        );
        if (file.CanEdit(record))
        {
            file.Set(record, merged);
            log.Repoint(key, found.Changed);
            repointed[key] = before => Changed(before, record) ?? before;
        }
        else
        {
            foreach (var field in found.Changed)
            {
                var left = new LeftField(field.Path, "", node.Start, LeftReason.NotEditable, field.Old, field.New);
                log.Leave(key, left, file);
            }
        }
    }

    // The record with the sources and paragraphs that its quotes stand in now; null where they stand where it says.
    SyntaxNode? Changed(SyntaxNode node, Record record)
    {
        var citations = Items(node, "citations", citation => Cited(citation) ?? citation);
        var setAside =
            record is Source source && replaced.TryGetValue(source.Id, out var text)
                ? Items(node, "setAside", passage => IsKept(passage, text) ? null : passage)
                : null;
        if (citations is null && setAside is null)
        {
            return null;
        }

        var now = SyntaxNodes.Like(node);
        foreach (var entry in node.Entries)
        {
            var list = entry.Key!.Text switch
            {
                "citations" => citations,
                "setAside" => setAside,
                _ => null,
            };
            now.Entries.Add(list is null ? entry : entry with { Value = list });
        }

        return now;
    }

    // What is no longer in the text is set aside where it is kept.
    bool IsKept(SyntaxNode passage, ReplacedText text) =>
        passage.Member("quote")?.Text is { } quote && text.HasLost(quote, null, out _) && EarlierId(text).Length > 0;

    static SyntaxNode? Items(SyntaxNode node, string name, Func<SyntaxNode, SyntaxNode?> change)
    {
        if (node.Member(name) is not { Kind: SyntaxKind.List } list)
        {
            return null;
        }

        var now = SyntaxNodes.Like(list);
        var isChanged = false;
        foreach (var entry in list.Entries)
        {
            var (own, changed) = (entry.Value.Resolved, change(entry.Value.Resolved));
            isChanged |= !ReferenceEquals(own, changed);
            if (changed is not null)
            {
                now.Entries.Add(ReferenceEquals(own, changed) ? entry : new(entry.Start, null, changed));
            }
        }

        return isChanged ? now : null;
    }

    SyntaxNode? Cited(SyntaxNode citation)
    {
        if (
            citation.Member("source")?.Text is not { } id
            || !replaced.TryGetValue(id, out var text)
            || citation.Member("quote")?.Text is not { } quote
        )
        {
            return null;
        }

        int? paragraph = int.TryParse(citation.Member("paragraph")?.Text, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
        return text.HasLost(quote, paragraph, out var moved)
                ? With(citation, "source", SyntaxNodes.Scalar(EarlierId(text)))
            : moved is { } now ? With(citation, "paragraph", SyntaxNodes.Number(now))
            : null;
    }

    static SyntaxNode With(SyntaxNode node, string name, SyntaxNode value)
    {
        var now = SyntaxNodes.Like(node);
        now.Entries.AddRange(
            node.Entries.Select(entry => entry.Key!.Text == name ? entry with { Value = value } : entry)
        );
        return now;
    }

    string EarlierId(ReplacedText text) => text.Id ??= Free(text.Source.Id + "-earlier", "");

    string Free(string name, string ending)
    {
        var free = name + ending;
        for (var i = 2; !names.Add(free); i++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{name}-{i}{ending}");
        }

        return free;
    }

    void Make(ReplacedText text, IDictionary<string, byte[]> written)
    {
        var old = NamedFile.Plain(text.Source.File!);
        var folder = old[..(old.LastIndexOf('/') + 1)];
        var path = Free(folder + text.Id, Path.GetExtension(old));
        // As it stands here, with what hands have written of it.
        var source = With(
            With(fileOf(text.Source).NodeOf(text.Source), "id", SyntaxNodes.Scalar(text.Id!)),
            "file",
            SyntaxNodes.Scalar(path)
        );
        written[path] = text.Old;
        added.Add(Source.Shape, [source]);
        made.Add((source, text.Id!, path, Digest.Of(text.Old)));
        log.Updates.Add(new(UpdateKind.Added, Source.Shape.Collection, text.Id!, []));
        log.Updates.Add(new(UpdateKind.Added, null, path, []));
    }

    /// <summary>A text that is replaced.</summary>
    sealed class ReplacedText(Source source, byte[] old, byte[] now)
    {
        readonly Lazy<StoredQuotes> before = new(() => new(Encoding.UTF8.GetString(old)));
        readonly Lazy<StoredQuotes> after = new(() => new(Encoding.UTF8.GetString(now)));

        public Source Source => source;

        public byte[] Old => old;

        /// <summary>The id of the source that keeps it; null where nothing quotes it.</summary>
        public string? Id { get; set; }

        /// <summary>Whether a quote stood in it and does no longer.</summary>
        /// <param name="quote">The quote.</param>
        /// <param name="paragraph">The paragraph that it is said to stand in; null for any.</param>
        /// <param name="moved">The paragraph that it stands in now, where that is another one.</param>
        public bool HasLost(string quote, int? paragraph, out int? moved)
        {
            moved = null;
            if (after.Value.IsIn(quote, paragraph))
            {
                return false;
            }

            // A row is there as a whole or gone; a search in a long text for each of many rows would take hours.
            var isGone = !after.Value.IsRow(quote) && before.Value.IsRow(quote);
            if (isGone || after.Value.Find(quote) is not { } found)
            {
                return isGone || before.Value.Find(quote) is not null;
            }

            moved = paragraph is null || after.Value.Has(quote, paragraph.Value) ? null : found;
            return false;
        }
    }
}
