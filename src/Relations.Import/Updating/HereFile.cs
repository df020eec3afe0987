namespace Relations.Import;

/// <summary>A file of records of the dossier that an update changes.</summary>
sealed class HereFile
{
    readonly CollectionSet collections;
    readonly Dictionary<int, SyntaxNode?> now = [];
    bool isChanged;

    HereFile(string path, RecordFileEditor? editor, CollectionSet collections) =>
        (Path, Editor, this.collections) = (path, editor, collections);

    /// <summary>Its path below the folder of the dossier.</summary>
    public string Path { get; }

    /// <summary>Changes it; null where that cannot be done record by record.</summary>
    public RecordFileEditor? Editor { get; }

    /// <summary>Opens a file.</summary>
    public static HereFile Open(string path, byte[] content, CollectionSet collections)
    {
        var isYaml =
            path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
        return new(path, isYaml ? RecordFileEditor.Open(content, collections) : null, collections);
    }

    /// <summary>What a record says as it stands in the file.</summary>
    public SyntaxNode NodeOf(Record record) =>
        Editor is { } editor && record.Origin.Ordinal < editor.Tree.Records.Count
            ? editor.Tree.Records[record.Origin.Ordinal][1].Entry.Value.Resolved
            : SyntaxNodes.Of(collections.Of(record.TypeShape), record);

    /// <summary>What a record is to say; null where it is taken out.</summary>
    public SyntaxNode? NodeNow(Record record) =>
        now.TryGetValue(record.Origin.Ordinal, out var node) ? node : NodeOf(record);

    /// <summary>Whether somebody has written comments on a record.</summary>
    public bool HasComments(Record record) =>
        Editor is { } editor && editor.Comments.All(editor.Tree.Records[record.Origin.Ordinal][1].Entry).Any();

    /// <summary>Whether a record can be changed or taken out.</summary>
    public bool CanEdit(Record record) => Editor?.CanEdit(record.Origin.Ordinal) == true;

    /// <summary>Puts another in the place of a record; null takes it out.</summary>
    public void Set(Record record, SyntaxNode? node)
    {
        isChanged = true;
        now[record.Origin.Ordinal] = node;
        if (node is null)
        {
            Editor!.Remove(record.Origin.Ordinal);
        }
        else
        {
            Editor!.Replace(record.Origin.Ordinal, node);
        }
    }

    /// <summary>Adds records of a collection.</summary>
    public void Add(RecordShape shape, IEnumerable<SyntaxNode> records)
    {
        isChanged = true;
        Editor!.Add(shape, records);
    }

    /// <summary>Gives a field of the dossier itself another value.</summary>
    public void SetMember(string name, SyntaxNode? value)
    {
        isChanged = true;
        Editor!.SetMember(name, value);
    }

    /// <summary>Where an offset of the text stands.</summary>
    public SourceLocation? PlaceOf(int offset)
    {
        if (Editor?.Tree is not { } tree)
        {
            return new(Path, new(1, 1, 1));
        }

        var start = tree.LineStart(offset);
        return new(Path, new(tree.Text.AsSpan(0, start).Count('\n') + 1, offset - start + 1, 1));
    }

    /// <summary>Where an offset of the text stands once the file is saved.</summary>
    public SourceLocation PlaceAfter(int offset)
    {
        var (line, column) = Editor?.PlaceAfter(offset) ?? (1, 1);
        return new(Path, new(line, column, 1));
    }

    /// <summary>The file as it is to be, if it changes.</summary>
    /// <exception cref="UpdateException">It would not be read as it should.</exception>
    public void Save(IDictionary<string, byte[]> files, List<string> removed)
    {
        if (!isChanged)
        {
            return;
        }

        if (Editor!.LeavesNothing)
        {
            removed.Add(Path);
            return;
        }

        files[Path] = Editor.Save() ?? throw new UpdateException(UpdateTexts.WouldMisread(Path));
    }
}
