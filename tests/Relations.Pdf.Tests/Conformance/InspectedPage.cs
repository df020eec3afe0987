using UglyToad.PdfPig.Tokens;

namespace Relations.Pdf.Conformance;

/// <summary>A page being checked.</summary>
/// <param name="ObjectNumber">The number of its object.</param>
/// <param name="Dictionary">Its dictionary.</param>
/// <param name="Content">What it paints.</param>
/// <param name="Text">Its text, in the order of painting.</param>
sealed record InspectedPage(long ObjectNumber, DictionaryToken Dictionary, PageWalk Content, string Text)
{
    public static IReadOnlyList<InspectedPage> ReadAll(InspectedPdf pdf, UglyToad.PdfPig.PdfDocument document)
    {
        List<long> numbers = [];
        Collect(pdf, pdf.Catalog, "Pages", numbers);
        return
        [
            .. document
                .GetPages()
                .Select(page => new InspectedPage(
                    numbers[page.Number - 1],
                    page.Dictionary,
                    PageWalk.Of(page.Operations),
                    page.Text
                )),
        ];
    }

    static void Collect(InspectedPdf pdf, DictionaryToken parent, string key, List<long> numbers)
    {
        foreach (var item in pdf.GetItems(parent, key))
        {
            if (pdf.AsDictionary(item) is not { } node)
                continue;
            if (pdf.GetName(node, "Type") == "Pages")
                Collect(pdf, node, "Kids", numbers);
            else
                numbers.Add(InspectedPdf.NumberOf(item));
        }
    }
}
