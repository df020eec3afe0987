using System.Text;

namespace Relations.Dossiers;

/// <summary>
/// Changes whole records of a YAML file. What is changed is laid out anew, with its comments, and every other line stays as it
/// is.
/// </summary>
sealed class RecordFileEditor
{
    readonly byte[] before;
    readonly bool hasCarriageReturns;
    readonly CollectionSet collections;
    readonly EntryLines lines;
    readonly Dictionary<SyntaxNode, ListEdit> lists = new(ReferenceEqualityComparer.Instance);
    readonly SplicedPlaces places = new();
    string? textAfter;
    readonly Dictionary<string, SyntaxNode?> members = new(StringComparer.Ordinal);

    RecordFileEditor(byte[] before, string text, SyntaxTree tree, CollectionSet collections)
    {
        (this.before, this.collections, Tree) = (before, collections, tree);
        hasCarriageReturns = !ReferenceEquals(text, tree.Text);
        Comments = CommentFinder.Find(tree);
        lines = new(tree);
    }

    /// <summary>The file as it stands, with lines that end in LF.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>Its comments. Those of a node that is put in a record have to be copied to it.</summary>
    public FileComments Comments { get; }

    /// <summary>Opens a file; null where it cannot be changed record by record.</summary>
    public static RecordFileEditor? Open(byte[] content, CollectionSet collections)
    {
        if (Editor.Decode(content) is not { } text)
        {
            return null;
        }

        var plain = text.Contains("\r\n", StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal)
            : text;
        return
            SyntaxTree.Parse(plain, isJson: false)
                is { IsUnusual: false, Root: { Kind: SyntaxKind.Map, IsFlow: false } } tree
            && !plain.Contains('\r', StringComparison.Ordinal)
            ? new(content, text, tree, collections)
            : null;
    }

    /// <summary>Whether a record stands on lines that nothing else stands on, and shares nothing with others.</summary>
    public bool CanEdit(int ordinal) =>
        Tree.Records[ordinal] is [_, var (list, item)] && lines.AreOwn(list, item) && !Shares(item.Value);

    /// <summary>Puts another in the place of a record.</summary>
    public void Replace(int ordinal, SyntaxNode record) => EditOf(ordinal, out var at).Now[at] = record;

    /// <summary>Takes a record out.</summary>
    public void Remove(int ordinal) => EditOf(ordinal, out var at).Now[at] = null;

    /// <summary>Whether records can be added to a collection of the file.</summary>
    public bool CanAdd(RecordShape shape) =>
        Tree.Root!.Member(shape.Collection) is { Kind: SyntaxKind.List, IsFlow: false, Anchor: null } list
        && lines.AreOwn(list, list.Entries[0]);

    /// <summary>Adds records to a collection of the file, each where its id belongs.</summary>
    public void Add(RecordShape shape, IEnumerable<SyntaxNode> records)
    {
        var edit = EditOf(Tree.Root!.Entries.Find(entry => entry.Key!.Text == shape.Collection)!);
        edit.Added.AddRange(records);
    }

    /// <summary>Gives a field of the file itself another value; null takes it out.</summary>
    public void SetMember(string name, SyntaxNode? value) => members[name] = value;

    /// <summary>Whether nothing would be left of the file.</summary>
    public bool LeavesNothing =>
        Tree.Comments.Count == 0
        && members.Count == 0
        && Tree.Root!.Entries.TrueForAll(entry =>
            lists.TryGetValue(entry.Value.Resolved, out var edit) && edit.IsEmptied
        );

    /// <summary>The file as it is to be; null where it would not say what it should.</summary>
    public byte[]? Save()
    {
        var splices = lists
            .Values.SelectMany(edit => edit.Splices(lines, Comments, collections))
            .Concat(new MemberEdit(lines, Comments, collections).Splices(members))
            .OrderBy(splice => splice.Start)
            .ThenBy(splice => splice.End);
        var text = new StringBuilder(Tree.Text.Length);
        var passed = 0;
        foreach (var (start, end, replacement) in splices)
        {
            text.Append(Tree.Text, passed, start - passed);
            // A file may end without a line break.
            text.Append(start > 0 && text[^1] != '\n' ? "\n" : "").Append(replacement);
            places.Add(start, end, text.Length - replacement.Length, replacement);
            passed = end;
        }

        var edited = text.Append(Tree.Text, passed, Tree.Text.Length - passed).ToString();
        textAfter = edited;
        return SyntaxTree.Parse(edited, isJson: false) is { } after && IsAsExpected(after)
            ? Editor.Encode(before, hasCarriageReturns ? edited.ReplaceLineEndings("\r\n") : edited)
            : null;
    }

    /// <summary>Where what stood at an offset stands in the file as it was saved: its line and its column, from 1.</summary>
    public (int Line, int Column) PlaceAfter(int offset)
    {
        var text = textAfter ?? Tree.Text;
        var at = textAfter is null ? offset : places.After(Tree.Text, offset);
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        return (text.AsSpan(0, start).Count('\n') + 1, at - start + 1);
    }

    bool IsAsExpected(SyntaxTree after) =>
        Sorted(Tree.Comments).SequenceEqual(Sorted(after.Comments)) && SyntaxComparison.Same(Expected(), after.Root);

    SyntaxNode Expected()
    {
        var root = SyntaxNodes.Like(Tree.Root!);
        foreach (var entry in Tree.Root!.Entries.Where(entry => !members.ContainsKey(entry.Key!.Text)))
        {
            var value = lists.TryGetValue(entry.Value.Resolved, out var edit) ? edit.Expected() : entry.Value;
            root.Entries.Add(entry with { Value = value });
        }

        foreach (var (name, value) in members)
        {
            root.Entries.Add(new(0, SyntaxNodes.Scalar(name), value ?? SyntaxNodes.Scalar("")));
        }

        return root;
    }

    static IEnumerable<string> Sorted(IEnumerable<SyntaxComment> comments) =>
        comments.Select(comment => comment.Text).Order(StringComparer.Ordinal);

    static bool Shares(SyntaxNode node) =>
        node.Anchor is not null || node.HasTag || node.Entries.Exists(entry => Shares(entry.Value));

    ListEdit EditOf(int ordinal, out int at)
    {
        var ((_, member), (_, item)) = (Tree.Records[ordinal][0], Tree.Records[ordinal][1]);
        var edit = EditOf(member);
        at = edit.PlaceOf(item);
        return edit;
    }

    ListEdit EditOf(SyntaxEntry member)
    {
        var list = member.Value.Resolved;
        if (!lists.TryGetValue(list, out var edit))
        {
            lists[list] = edit = new(member, list);
        }

        return edit;
    }
}
