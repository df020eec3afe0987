using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Relations.Import;

/// <summary>Rows that are stored as texts of sources, a paragraph each.</summary>
sealed partial class StoredRows
{
    // The limit of stored texts is in bytes, of which a letter may take three.
    const int Most = 16 << 20;

    readonly Dictionary<string, StoredSource> byId = new(StringComparer.Ordinal);
    readonly List<StoredSource> all = [];

    /// <summary>The texts, each with the path that its source names.</summary>
    public IEnumerable<(string Path, byte[] Content)> Files => all.Select(source => (source.Path, source.Bytes()));

    /// <summary>Stores a row.</summary>
    /// <param name="scope">The row.</param>
    /// <param name="plan">How it is stored.</param>
    /// <param name="records">Takes the source, when its first row is stored.</param>
    public CitedRow Store(RowScope scope, EvidencePlan plan, JoinedRecords records)
    {
        var name = scope.Run.SourceNames.Of(scope.Run.File);
        var id =
            plan.Source is null ? name.Id
            : plan.Source.Evaluate(scope) is { IsNone: false } found ? found.First.Text
            : "rows";
        if (!byId.TryGetValue(id, out var source) || source.Length > Most)
        {
            byId[id] = source = Begin(id, source, scope, plan, name.Title, records);
        }

        var text =
            plan.Text is null ? scope.Record.OriginalText
            : plan.Text.Evaluate(scope) is { IsNone: false } made ? made.First.Text
            : "";
        text = Blank().Replace(text.ReplaceLineEndings("\n").Trim('\n'), "\n");
        source.Append("\n\n");
        source.Append(text);
        source.Paragraphs++;
        return new(source.Id, source.Paragraphs, text, plan.Reading);
    }

    StoredSource Begin(
        string id,
        StoredSource? full,
        RowScope scope,
        EvidencePlan plan,
        string title,
        JoinedRecords records
    )
    {
        var part = (full?.Part ?? 0) + 1;
        var whole = part == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{part}");
        var draft = new RecordDraft(Source.Shape, new(whole, scope.Record.Span));
        foreach (var (at, field) in plan.Fields)
        {
            draft.Fill(at, field, scope);
        }

        var span = scope.Record.Span;
        var source = new StoredSource(whole, $"sources/{whole}.txt", part);
        draft.Set(Source.Shape.PositionOf("title"), [MappedNode.Scalar(title, span)]);
        draft.Set(Source.Shape.PositionOf("file"), [MappedNode.Scalar(source.Path, span)]);
        source.Append(TitleOf(draft));
        records.Add(draft, new(new("", 0), ReadLimits.Default));
        all.Add(source);
        return source;
    }

    // The heading of the text, which is no paragraph.
    static string TitleOf(RecordDraft draft) =>
        Blank().Replace(draft[Source.Shape.PositionOf("title")]!.Last(node => node.Kind == NodeKind.Scalar).Text, "\n");

    [GeneratedRegex(@"\n[ \t]*(?:\n[ \t]*)+", RegexOptions.NonBacktracking)]
    private static partial Regex Blank();

    sealed record StoredSource(string Id, string Path, int Part)
    {
        readonly ArrayBufferWriter<byte> content = new();

        /// <summary>How many UTF-16 code units it has.</summary>
        public int Length { get; private set; }

        public int Paragraphs { get; set; }

        public void Append(string text)
        {
            Encoding.UTF8.GetBytes(text, content);
            Length += text.Length;
        }

        public byte[] Bytes() => [.. content.WrittenSpan, (byte)'\n'];
    }
}
