namespace Relations.Dossiers;

/// <summary>Reads one record file: its header fields, where it may have them, and its collections.</summary>
sealed class FileReader(
    SourceFile file,
    ReadLimits limits,
    bool hasHeader,
    int maxRecords,
    CollectionSet collections,
    ProblemList problems,
    CancellationToken token
)
{
    const string OwnFields = "ownFields";
    const string Mapping = "mapping";

    static readonly PartShape<Header> HeaderShape = Dossiers.Header.Shape;

    readonly CollectionReader collection = new(file, problems, maxRecords, limits.Records, token);
    readonly object?[] header = new object?[HeaderShape.Fields.Count];
    readonly HashSet<string> seen = new(StringComparer.Ordinal);
    RecordInput? input;

    public FileReader(
        SourceFile file,
        ReadLimits limits,
        bool hasHeader,
        int maxRecords,
        CollectionSet collections,
        CancellationToken token
    )
        : this(file, limits, hasHeader, maxRecords, collections, new(file, limits), token) { }

    public IReadOnlyList<ReadProblem> Problems => problems.Problems;

    public IReadOnlyList<Record> Records => collection.Records;

    public Header? Header { get; private set; }

    /// <summary>Where the header names a mapping.</summary>
    public TextSpan MappingSpan { get; private set; } = new(1, 1, 1);

    /// <summary>What stands in the file beside its records, and could not be taken up.</summary>
    public IReadOnlyList<UnreadValue> Unread => collection.Unread;

    /// <summary>The collections, with the fields that the file adds where it has the header.</summary>
    public CollectionSet Collections => input?.Collections ?? collections;

    public void Read(IDossierFiles files, Stream content)
    {
        if (IsUtf16(content))
        {
            problems.Add(ProblemKind.Unreadable, FileTexts.Utf16(), new(1, 1, 1), ReadTexts.SaveAsUtf8());
            return;
        }

        var isEmpty = content is { CanSeek: true, Length: 0 };
        try
        {
            input = new(file, content, files, limits, problems)
            {
                Collections = collections,
                TakesRecords = limits.TakesRecords,
                Token = token,
            };
            var nodes = file.Format.Open(input);
            ReadRoot(nodes, new Binder(nodes, problems));
        }
        catch (UnreadableException broken)
        {
            problems.Begin();
            problems.Add(broken.Kind, broken.Text, broken.Span);
        }

        problems.Begin();
        ReportEmpty(isEmpty);
    }

    // Nobody makes such a file; writing it, or copying it, was broken off.
    void ReportEmpty(bool isEmpty)
    {
        if (isEmpty && !hasHeader && problems.Count == 0)
        {
            problems.AddWarning(ProblemKind.UnknownField, FileTexts.Empty(), new(1, 1, 1), FileTexts.PutRecordsBack());
        }
    }

    // Some editors save "Unicode" as this. Every other byte of it would be a finding of its own.
    static bool IsUtf16(Stream content)
    {
        if (!content.CanSeek)
        {
            return false;
        }

        Span<byte> start = stackalloc byte[2];
        var read = content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        content.Position = 0;
        return start[..read] is [0xFF, 0xFE] or [0xFE, 0xFF];
    }

    void ReadRoot(NodeReader nodes, Binder binder)
    {
        var start = nodes.Kind == NodeKind.End ? new TextSpan(1, 1, 1) : nodes.Span;
        if (nodes.Kind == NodeKind.MapStart)
        {
            nodes.Next();
            while (nodes.Kind is not (NodeKind.MapEnd or NodeKind.End))
            {
                problems.Begin();
                ReadMember(nodes, binder);
            }

            nodes.Next();
        }
        else if (nodes.Kind != NodeKind.End)
        {
            binder.Errors.Wrong(FieldTexts.Collections(), "");
        }

        if (nodes.Kind != NodeKind.End)
        {
            problems.Add(ProblemKind.Unreadable, FileTexts.SecondDocument(), nodes.Span, FileTexts.OneDocument());
        }

        if (hasHeader)
        {
            Header = HeaderShape.Make(header);
            ReportMissing(nodes, start);
        }

        collection.Unread.AddRange(binder.Errors.Unread.Take().Values);
        foreach (var value in Unread)
        {
            value.Owner ??= Header;
            value.IsOfHeader = true;
        }
    }

    void ReportMissing(NodeReader nodes, TextSpan start)
    {
        foreach (var (field, value) in HeaderShape.Fields.Zip(header))
        {
            if (field.Required && value is null && !Problems.Any(problem => problem.Field == field.Name))
            {
                problems.Add(
                    ProblemKind.MissingField,
                    FileTexts.DossierNeeds(field.Name),
                    nodes.PlaceOfHeader(field.Name) ?? start,
                    Message.Of(field.Hint),
                    field.Name
                );
            }
        }
    }

    void ReadMember(NodeReader nodes, Binder binder)
    {
        if (binder.Key("") is not { } key)
        {
            return;
        }

        if (!seen.Add(key))
        {
            binder.Errors.Repeated(key, "");
        }
        else if (Shapes.Find(key) is { } shape)
        {
            if (hasHeader && !seen.Contains(OwnFields))
            {
                LookAhead();
            }

            nodes.Next();
            // By now whatever adds fields has been read.
            collection.Read(Collections.Of(shape), nodes, binder);
        }
        else if (key == "$schema")
        {
            nodes.Next();
            nodes.Skip();
        }
        else if (hasHeader && HeaderShape.PositionOf(key) is >= 0 and var at)
        {
            MappingSpan = key == Mapping ? nodes.Span : MappingSpan;
            header[at] = binder.HeaderField(HeaderShape.Fields[at]);
            Extend(key, header[at]);
        }
        else
        {
            binder.Errors.Unknown(key, UnknownMessage(key), Known(), "");
        }
    }

    void Extend(string key, object? value)
    {
        if (key == OwnFields && value is Items<OwnField> own)
        {
            input!.Collections = CollectionSet.With(own);
        }
    }

    // The order of members says nothing, so fields may be declared below the records that have them.
    void LookAhead()
    {
        if (input!.Again is { } again)
        {
            input.Again = null;
            Extend(OwnFields, HeaderAhead.Find(OwnFields, again, new(file, limits)));
        }
    }

    static Message UnknownMessage(string key) =>
        HeaderShape.PositionOf(key) >= 0 ? FileTexts.BelongsInHeader(key) : ReadTexts.NoCollection(key);

    IEnumerable<string> Known() =>
        Shapes.All.Select(shape => shape.Collection).Concat(hasHeader ? HeaderShape.Fields.Select(f => f.Name) : []);
}
