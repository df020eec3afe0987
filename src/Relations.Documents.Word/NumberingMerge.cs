using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Relations.Documents.Word;

/// <summary>Adds the lists of a document to those of a template, under numbers that are free.</summary>
static class NumberingMerge
{
    /// <summary>Adds them.</summary>
    /// <returns>The number of a list in the template, by that in the document.</returns>
    public static IReadOnlyDictionary<int, int> Add(MainDocumentPart ours, MainDocumentPart target)
    {
        var part = target.NumberingDefinitionsPart ?? target.AddNewPart<NumberingDefinitionsPart>("briefingLists");
        var theirs = part.Numbering ??= new();
        var forms = Free(theirs.Elements<W.AbstractNum>().Select(form => form.AbstractNumberId?.Value));
        var numbers = Free(theirs.Elements<W.NumberingInstance>().Select(list => list.NumberID?.Value));
        Dictionary<int, int> map = [];
        var from = ours.NumberingDefinitionsPart!.Numbering!;
        foreach (var form in from.Elements<W.AbstractNum>())
        {
            var copy = (W.AbstractNum)form.CloneNode(deep: true);
            copy.AbstractNumberId = form.AbstractNumberId!.Value + forms;
            // All forms stand before all lists.
            if (theirs.Elements<W.AbstractNum>().LastOrDefault() is { } last)
                last.InsertAfterSelf(copy);
            else if (theirs.Elements<W.NumberingInstance>().FirstOrDefault() is { } first)
                first.InsertBeforeSelf(copy);
            else
                theirs.Append(copy);
        }
        foreach (var list in from.Elements<W.NumberingInstance>())
        {
            var number = map[list.NumberID!.Value] = list.NumberID.Value + numbers;
            var copy = new W.NumberingInstance(new W.AbstractNumId { Val = list.AbstractNumId!.Val!.Value + forms })
            {
                NumberID = number,
            };
            if (theirs.Elements<W.NumberingInstance>().LastOrDefault() is { } last)
                last.InsertAfterSelf(copy);
            else
                theirs.Append(copy);
        }
        return map;
    }

    static int Free(IEnumerable<int?> taken) => taken.Max() is { } most ? Math.Max(most, 0) + 1 : 0;
}
