using System.Text;

namespace Relations.Dossiers;

/// <summary>Lays a YAML file out in canonical form, with its comments.</summary>
sealed class YamlLayout(FileComments notes, CollectionSet collections)
{
    const int Width = 120;
    const int FlowWidth = 100;
    const int Step = 2;

    readonly StringBuilder text = new();

    /// <summary>The text of a file whose root is an object.</summary>
    public static string Of(SyntaxTree tree, CollectionSet collections) =>
        Of(tree.Root!, CommentFinder.Find(tree), collections);

    /// <summary>The text of an object without comments.</summary>
    public static string Of(SyntaxNode root, CollectionSet collections) => Of(root, new(), collections);

    /// <summary>The lines of one member or item that stands among others, with its comments.</summary>
    /// <param name="entry">The member or item.</param>
    /// <param name="kind">What it holds; null where that is not known.</param>
    /// <param name="indent">The column of its key or dash, from 0.</param>
    /// <param name="notes">The comments.</param>
    /// <param name="collections">The collections of the dossier.</param>
    public static string Of(
        SyntaxEntry entry,
        FieldKind? kind,
        int indent,
        FileComments notes,
        CollectionSet collections
    )
    {
        var layout = new YamlLayout(notes, collections);
        if (entry.Key is null)
        {
            layout.Item(entry, kind, indent, keepBlanks: false, isFirst: true);
        }
        else
        {
            layout.Member(entry, kind, indent);
        }

        return layout.text.ToString();
    }

    static string Of(SyntaxNode root, FileComments notes, CollectionSet collections)
    {
        var layout = new YamlLayout(notes, collections);
        layout.Root(root);
        return layout.text.ToString();
    }

    void Root(SyntaxNode root)
    {
        Notes(notes.Head, 0, keepBlanks: true);
        var isFirst = true;
        foreach (var entry in CanonicalOrder.Of(root, null, isRoot: true))
        {
            var before = notes.Of(entry);
            var isCollection = Shapes.Find(entry.Key!.Text) is not null;
            var isApart = before.Before.Count > 0 ? before.Before[0].AfterBlank : before.AfterBlank;
            if (
                isFirst
                    ? notes.Head.Count > 0 && (notes.IsHeadApart || before.Before.Count > 0)
                    : isCollection || isApart
            )
            {
                text.Append('\n');
            }

            Member(entry, CanonicalOrder.RootKind(entry.Key.Text, collections), 0, keepBlanks: true);
            isFirst = false;
        }

        Notes(notes.EndOf(root), 0, keepBlanks: true);
    }

    // A blank line at the very top would be none between two things.
    void Notes(List<LineComment> lines, int indent, bool keepBlanks, bool isStart = false)
    {
        foreach (var note in lines)
        {
            var isBlank = keepBlanks && note.AfterBlank && !isStart && text.Length > 0;
            Line(isBlank ? "\n" : "", indent, note.Text);
            isStart = false;
        }
    }

    void Line(string before, int indent, string content) =>
        text.Append(before).Append(' ', content.Length == 0 ? 0 : indent).Append(content).Append('\n');

    void Before(EntryComments entry, int indent, bool keepBlanks)
    {
        Notes(entry.Before, indent, keepBlanks, isStart: true);
        foreach (var more in entry.Beside.Skip(1))
        {
            Line("", indent, more);
        }

        if (keepBlanks && entry is { AfterBlank: true, Before.Count: > 0 })
        {
            text.Append('\n');
        }
    }

    void Member(SyntaxEntry entry, FieldKind? kind, int indent, bool keepBlanks = false)
    {
        Before(notes.Of(entry), indent, keepBlanks);
        text.Append(' ', indent);
        MemberLine(entry, kind, indent, keepBlanks);
    }

    void MemberLine(SyntaxEntry entry, FieldKind? kind, int indent, bool isRoot = false)
    {
        var key = FlowText.Scalar(entry.Key!, TextKind.Instance, isFlow: false) + ":";
        text.Append(key);
        Value(entry, kind, indent, indent + Folding.WidthOf(key), isRoot);
    }

    // What follows a key or dash: on its line, or below it.
    void Value(SyntaxEntry entry, FieldKind? kind, int indent, int used, bool isRoot = false)
    {
        var value = entry.Value;
        var flow = OneLine(value, kind, used + 1);
        if (flow is not null)
        {
            text.Append(flow.Length == 0 ? "" : " ").Append(flow);
            EndLine(entry);
            Notes(notes.Of(entry).Within, indent + Step, keepBlanks: false);
            return;
        }

        text.Append(value.Anchor is null ? "" : " &" + value.Anchor);
        if (value.Kind == SyntaxKind.Scalar)
        {
            var block = Folding.Of(value.Text, Width - indent - Step)!;
            text.Append(' ').Append(block[0]);
            EndLine(entry);
            foreach (var line in block.Skip(1))
            {
                Line("", indent + Step, line);
            }

            return;
        }

        EndLine(entry);
        Block(value, kind, indent + Step, isRoot);
    }

    void EndLine(SyntaxEntry entry)
    {
        var beside = notes.Of(entry).Beside;
        text.Append(beside.Count > 0 ? " " + beside[0] : "").Append('\n');
    }

    void Block(SyntaxNode node, FieldKind? kind, int indent, bool isCollection)
    {
        var isFirst = true;
        foreach (var entry in CanonicalOrder.Of(node, kind))
        {
            var inner = CanonicalOrder.KindOf(entry, kind);
            if (entry.Key is not null)
            {
                Member(entry, inner, indent);
            }
            else
            {
                Item(entry, inner, indent, isCollection, isFirst);
            }

            isFirst = false;
        }

        Notes(notes.EndOf(node), indent, isCollection);
    }

    void Item(SyntaxEntry entry, FieldKind? kind, int indent, bool keepBlanks, bool isFirst)
    {
        var own = notes.Of(entry);
        var isMap =
            entry.Value is { Kind: SyntaxKind.Map, Anchor: null } && OneLine(entry.Value, kind, indent + Step) is null;
        var members = isMap ? CanonicalOrder.Of(entry.Value, kind).ToList() : [];
        var isApart = own.Before.Count > 0 ? own.Before[0].AfterBlank : own.AfterBlank;
        text.Append(keepBlanks && isApart && !isFirst ? "\n" : "");
        Before(own, indent, keepBlanks);
        if (!isMap)
        {
            text.Append(' ', indent).Append('-');
            Value(entry, kind, indent, indent + 1);
            return;
        }

        // Nothing can stand between the dash and the first member, so its comments come before the dash.
        Notes([.. own.Beside.Take(1).Select(beside => new LineComment(beside, false))], indent, keepBlanks: false);
        Before(notes.Of(members[0]), indent, keepBlanks: false);
        text.Append(' ', indent).Append("- ");
        MemberLine(members[0], CanonicalOrder.KindOf(members[0], kind), indent + Step);
        foreach (var member in members.Skip(1))
        {
            Member(member, CanonicalOrder.KindOf(member, kind), indent + Step);
        }

        Notes(notes.EndOf(entry.Value), indent + Step, keepBlanks: false);
    }

    string? OneLine(SyntaxNode node, FieldKind? kind, int used)
    {
        if (node.Kind == SyntaxKind.Scalar)
        {
            var scalar = (node.Anchor is null ? "" : $"&{node.Anchor} ") + FlowText.Scalar(node, kind, isFlow: false);
            var isBlock = node.Text.Contains('\n', StringComparison.Ordinal) || used + Folding.WidthOf(scalar) > Width;
            return isBlock && Folding.Of(node.Text, 1) is not null && IsText(kind) ? null : scalar;
        }

        var isOne = node.Kind == SyntaxKind.Alias || node.Entries.Count == 0 || MayFlow(node, kind);
        return
            isOne
            && !HasNotes(node)
            && FlowText.Of(node, kind) is { } flow
            && (
                used + Folding.WidthOf(flow) <= WidthFor(node)
                || node.Kind == SyntaxKind.Alias
                || node.Entries.Count == 0
            )
            ? flow
            : null;
    }

    static int WidthFor(SyntaxNode node) => node.Kind == SyntaxKind.List ? Width : FlowWidth;

    static bool IsText(FieldKind? kind) => kind is null or TextKind or LocalisedKind;

    // Names by language, dates in their long form and lists of words stay on one line where there is room.
    static bool MayFlow(SyntaxNode node, FieldKind? kind) =>
        node.Entries.TrueForAll(entry => entry.Value.Kind is SyntaxKind.Scalar or SyntaxKind.Alias)
        && (kind is KeyedKind or DateKind or ListKind { Of: not PartKind } || kind is null && node.IsFlow);

    bool HasNotes(SyntaxNode node) =>
        notes.EndOf(node).Count > 0
        || node.Entries.Exists(entry =>
            notes.Of(entry) is var own && own.Before.Count + own.Beside.Count + own.Within.Count > 0
            || HasNotes(entry.Value)
        );
}
