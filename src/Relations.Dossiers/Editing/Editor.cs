using System.Text;

namespace Relations.Dossiers;

/// <summary>
/// Makes edits in files and leaves everything else as it stands: comments, quotes, indentation and line ends. The result
/// is read back; an edit after which the file would not say exactly what is expected is refused.
/// </summary>
public static class Editor
{
    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether files of this name can be edited at all: the lines of NDJSON cannot.</summary>
    /// <param name="path">The path of a record file.</param>
    public static bool Edits(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return !NdjsonFormat.Instance.Reads(path);
    }

    /// <summary>Makes edits in a file. Of edits that overlap, the one that comes first is made.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="edits">Edits of this file.</param>
    public static EditResult Apply(byte[] content, IReadOnlyList<TextEdit> edits)
    {
        var isJson = edits.Count > 0 && new SourceFile(edits[0].File, 0).IsJson;
        if (Decode(content) is not { } text || SyntaxTree.Parse(text, isJson) is not { } tree)
        {
            return new(content, [], [], [.. edits.Select(edit => new RefusedEdit(edit, EditTexts.Unreadable()))]);
        }

        List<RefusedEdit> refused = [];
        var plans = edits.Select(edit => Plan(tree, edit, isJson, refused)).OfType<Planned>().ToList();
        var (chosen, put) = Choose(plans);
        if (Checked(tree, chosen, isJson) is not { } edited)
        {
            var sound = chosen.FindAll(plan => Checked(tree, [plan], isJson) is not null);
            var together = Checked(tree, sound, isJson);
            refused.AddRange(
                chosen
                    .Where(plan => together is null || !sound.Contains(plan))
                    .Select(plan => new RefusedEdit(plan.Edit, EditTexts.WouldMisread()))
            );
            (edited, chosen) = together is null ? (text, []) : (together, sound);
        }

        var bytes = edited == text ? content : Encode(content, edited);
        return new(bytes, [.. chosen.Select(plan => plan.Edit)], put, refused);
    }

    static Planned? Plan(SyntaxTree tree, TextEdit edit, bool isJson, List<RefusedEdit> refused)
    {
        var path = SyntaxPath.Find(tree, edit.Ordinal, edit.Path);
        path = edit.Kind == EditKind.Replace ? path?.ToText() : path;
        var (splice, why) = path is null ? (null, EditTexts.NotFound()) : Splices.Of(tree, path, edit, isJson);
        if (splice is { } found)
        {
            return new(edit, path!, found);
        }

        refused.Add(new(edit, why!));
        return null;
    }

    static (List<Planned> Chosen, List<TextEdit> Put) Choose(IEnumerable<Planned> plans)
    {
        List<Planned> chosen = [];
        List<TextEdit> put = [];
        foreach (var plan in plans.OrderBy(plan => plan.Splice.Start).ThenBy(plan => plan.Splice.End))
        {
            if (chosen.Count > 0 && plan.Splice.Start < chosen[^1].Splice.End)
            {
                put.Add(plan.Edit);
            }
            else
            {
                chosen.Add(plan);
            }
        }

        return (chosen, put);
    }

    static string? Checked(SyntaxTree tree, List<Planned> plans, bool isJson)
    {
        var text = new StringBuilder(tree.Text.Length);
        var expected = new EditExpectation();
        var passed = 0;
        foreach (var plan in plans)
        {
            var (start, end, replacement) = plan.Splice;
            text.Append(tree.Text, passed, start - passed).Append(replacement);
            passed = end;
            expected.Add(plan.Path, plan.Edit);
        }

        var edited = text.Append(tree.Text, passed, tree.Text.Length - passed).ToString();
        return SyntaxTree.Parse(edited, isJson) is { } after && expected.Matches(tree.Root, after.Root) ? edited : null;
    }

    internal static string? Decode(byte[] content)
    {
        try
        {
            var bytes = content.AsSpan();
            return Strict.GetString(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    internal static byte[] Encode(byte[] before, string text) =>
        before.AsSpan().StartsWith("\uFEFF"u8) ? [.. "\uFEFF"u8, .. Strict.GetBytes(text)] : Strict.GetBytes(text);

    sealed record Planned(TextEdit Edit, SyntaxPath Path, Splice Splice);
}
