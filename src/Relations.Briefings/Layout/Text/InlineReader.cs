using System.Globalization;

namespace Relations.Briefings.Layout;

/// <summary>Reads inlines as pieces: white space folds, links and languages become parts of the structure, footnotes become marks.</summary>
/// <param name="setting">The pass over the document.</param>
/// <param name="style">How the text looks.</param>
/// <param name="block">The part of the structure that the text is.</param>
sealed class InlineReader(Setting setting, TypeStyle style, Node block)
{
    internal const double MarkSize = 0.64;
    const double MarkRise = 0.36;

    // Two marks side by side would be read as one number.
    const string BetweenMarks = "\u2009";

    readonly List<Piece> _pieces = [];

    internal Piece[] Read(IReadOnlyList<Inline> content)
    {
        Read(content, block, null);
        return [.. _pieces];
    }

    void Read(IReadOnlyList<Inline> content, Node node, LinkTarget? link)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Text text:
                    Add(text.Value, RunOf(text, node, link));
                    break;
                case Hyperlink { Uri.IsAbsoluteUri: true } hyperlink when link is null:
                    var target = new LinkTarget(hyperlink.Uri, null, Describe(hyperlink), Underlined: true);
                    Read(hyperlink.Content, node.Child(Tag.Link), target);
                    break;
                case Hyperlink hyperlink:
                    Read(hyperlink.Content, node, link);
                    break;
                case Reference reference when setting.Outline.HasAnchor(reference.Anchor) && link is null:
                    Read(reference.Content, node.Child(Tag.Link), Inner(reference));
                    break;
                case Reference reference:
                    Read(reference.Content, node, link);
                    break;
                case Footnote footnote:
                    AddMark(setting.NoteOf(footnote, block));
                    break;
            }
        }
    }

    static LinkTarget Inner(Reference reference) =>
        new(null, "anchor:" + reference.Anchor, Outline.PlainText(reference.Content), Underlined: true);

    static string Describe(Hyperlink link)
    {
        var text = Outline.PlainText(link.Content);
        return text.Length > 0 && text != link.Uri.OriginalString
            ? $"{text} ({link.Uri.OriginalString})"
            : link.Uri.OriginalString;
    }

    Run RunOf(Text text, Node node, LinkTarget? link)
    {
        var language = text.Language ?? setting.Language;
        var itsNode = language == setting.Language ? node : new Node(node, Tag.Span) { Language = language };
        return new(new(style.FaceOf(text.Style), style.Size, language), link is null ? style.Tint : Tint.Deep, itsNode)
        {
            Link = link,
        };
    }

    void AddMark((int Number, Note? Note) note)
    {
        var lettering = new Lettering(style.FaceOf(TextStyle.Regular), style.Size * MarkSize, setting.Language);
        var (text, width) = setting.Measure.Measure(lettering, note.Number.ToString(CultureInfo.InvariantCulture));
        var run = new Run(lettering, style.Tint, block.Child(Tag.Reference).Child(Tag.Link))
        {
            Rise = style.Size * MarkRise,
            Note = note.Note,
            IsMark = true,
            Link = new(null, Setting.NoteName(note.Number), text, Underlined: false),
        };
        // The mark clings to the word before it, also where a space was written between them.
        var gap = _pieces.Count > 0 ? _pieces[^1] : default;
        if (gap.Gap != Gap.None)
            _pieces[^1] = gap with { Gap = Gap.None, GapWidth = 0 };
        if (gap.Run is { IsMark: true })
            AddSpace(lettering);
        _pieces.Add(new(text, width, run) { Gap = gap.Gap, GapWidth = gap.GapWidth });
    }

    void AddSpace(Lettering lettering)
    {
        var (text, width) = setting.Measure.Measure(lettering, BetweenMarks);
        _pieces.Add(new(text, width, new Run(lettering, style.Tint, block)));
    }

    void Add(ReadOnlySpan<char> text, Run run)
    {
        while (!text.IsEmpty)
        {
            var length = 0;
            while (length < text.Length && !IsSpace(text[length]))
                length++;
            if (length > 0)
                AddWord(text[..length], run);
            text = text[length..];
            if (text.IsEmpty)
                return;
            EndWord(run);
            text = text.TrimStart(text[0]);
            while (!text.IsEmpty && IsSpace(text[0]))
                text = text[1..];
        }
    }

    void AddWord(ReadOnlySpan<char> word, Run run)
    {
        var isAddress = WordCutter.IsAddress(word);
        while (!word.IsEmpty)
        {
            var length = WordCutter.FirstPart(word, isAddress);
            var (text, width) = setting.Measure.Measure(run.Lettering, word[..length]);
            word = word[length..];
            _pieces.Add(
                new(text, width, run)
                {
                    Gap = word.IsEmpty ? Gap.None : Gap.Break,
                    Stretches = text.Count(c => c == '\u00A0'),
                }
            );
        }
    }

    void EndWord(Run run)
    {
        if (_pieces.Count == 0 || _pieces[^1].Gap == Gap.Space)
            return;
        var (_, width) = setting.Measure.Measure(run.Lettering, " ");
        _pieces[^1] = _pieces[^1] with { Gap = Gap.Space, GapWidth = width };
    }

    // No-break spaces are letters like others.
    static bool IsSpace(char character) =>
        char.IsWhiteSpace(character) && character is not ('\u00A0' or '\u202F' or '\u2007');
}
