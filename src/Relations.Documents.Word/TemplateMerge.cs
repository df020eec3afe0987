using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Relations.Documents.Word;

/// <summary>Puts a document that is made into a copy of a template.</summary>
/// <param name="made">The document.</param>
/// <param name="target">The copy.</param>
/// <param name="info">What the document says of itself.</param>
sealed class TemplateMerge(WordprocessingDocument made, WordprocessingDocument target, DocumentInfo info)
{
    readonly MainDocumentPart ours = made.MainDocumentPart!;
    readonly MainDocumentPart theirs = target.MainDocumentPart!;

    /// <summary>Puts it there.</summary>
    /// <returns>The names of the styles that the template lacks and that were added.</returns>
    public IReadOnlyList<string> Run(string author)
    {
        var body = (W.Body)ours.Document!.Body!.CloneNode(deep: true);
        body.Elements<W.SectionProperties>().ToList().ForEach(section => section.Remove());
        var notes = (W.Footnotes)ours.FootnotesPart!.Footnotes!.CloneNode(deep: true);
        MergedParts.Bring(ours, theirs, body);
        var footnotes = FootnotesOfTarget();
        MergedParts.Bring(ours.FootnotesPart, footnotes, notes);
        MergedNames.Free(body, notes, theirs);

        var styles = new StyleMerge(ours, theirs);
        var lists = NumberingMerge.Add(ours, theirs);
        SayListsAndLanguage(body, styles, lists);
        var named = styles.Map(body);
        named.UnionWith(styles.Map(notes));
        if (!string.IsNullOrWhiteSpace(info.Mark) || !string.IsNullOrWhiteSpace(info.Marking))
            named.UnionWith(["Header", "Footer"]);
        var section = TemplatePlace.Put(theirs.Document!.Body!, body);
        MergedNotes.Add(notes, footnotes, section);
        MergedMarkings.Add(theirs, info, styles);
        var added = styles.AddMissing(named);
        NumberStyles(lists, added);
        PictureFit.Shrink(section);
        AskForUpdate();
        if (target.CoreFilePropertiesPart is { } properties)
            target.DeletePart(properties);
        target.ChangeIdOfPart(WordProperties.AddCore(target, info, author), "briefingProperties");
        return added;
    }

    FootnotesPart FootnotesOfTarget()
    {
        if (theirs.FootnotesPart is { } there)
            return there;
        var part = theirs.AddNewPart<FootnotesPart>("briefingNotes");
        part.Footnotes = WordHeaderFooter.Separators();
        return part;
    }

    // A list of the house without marks would be read as paragraphs, and text without a language as one in the house's.
    void SayListsAndLanguage(W.Body body, StyleMerge styles, IReadOnlyDictionary<int, int> lists)
    {
        foreach (var (style, number) in (ReadOnlySpan<(string, int)>)[("ListBullet", 1), ("ListNumber", 2)])
            if (styles.IsTheirs(style) && !styles.IsNumbered(style))
                foreach (
                    var properties in body.Descendants<W.ParagraphProperties>()
                        .Where(one => one.ParagraphStyleId?.Val?.Value == style)
                )
                    properties.NumberingProperties ??= new(
                        new W.NumberingLevelReference { Val = 0 },
                        new W.NumberingId { Val = lists[number] }
                    );
        var tag = WordStyles.Tag(info.Language.Code());
        foreach (var run in body.Descendants<W.Run>())
            (run.RunProperties ??= new()).Languages ??= new() { Val = tag };
    }

    void NumberStyles(IReadOnlyDictionary<int, int> lists, IReadOnlyList<string> added)
    {
        foreach (var style in theirs.StyleDefinitionsPart!.Styles!.Elements<W.Style>().TakeLast(added.Count))
            if (style.StyleParagraphProperties?.NumberingProperties?.NumberingId is { Val.Value: var number } id)
                id.Val = lists[number];
    }

    void AskForUpdate()
    {
        var part = theirs.DocumentSettingsPart ?? theirs.AddNewPart<DocumentSettingsPart>("briefingSettings");
        var settings = part.Settings ??= new();
        if (settings.GetFirstChild<W.UpdateFieldsOnOpen>() is { } there)
            there.Val = true;
        else
            settings.AddChild(new W.UpdateFieldsOnOpen { Val = true });
    }
}
