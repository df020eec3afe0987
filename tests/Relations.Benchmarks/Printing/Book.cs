using Relations.Documents;
using Relations.Documents.Pdf;

namespace Relations.Benchmarks;

/// <summary>
/// Sets the text of <c>Printing/book.py</c> as a briefing is set, from the document model to a tagged PDF file, for the comparison with other
/// engines: <c>python3 tests/Relations.Benchmarks/Printing/compare.py HOST</c>
/// </summary>
static class Book
{
    static readonly double[] Weights = [6, 9, 6.5, 6.5, 12.5, 5.4];

    /// <summary>Sets a book.</summary>
    /// <param name="source">The path of its text.</param>
    /// <param name="target">The path of the PDF file.</param>
    /// <returns>0; 1 where a character of the text cannot be shown.</returns>
    public static int Print(string source, string target)
    {
        var info = new DocumentInfo("A book", Language.English) { PageOf = "Page {0} of {1}" };
        using var output = File.Create(target);
        return PdfRenderer.Write(new Document(info, [.. Blocks(source)]), output).Count == 0 ? 0 : 1;
    }

    static IEnumerable<Block> Blocks(string source)
    {
        List<IReadOnlyList<Cell>> rows = [];
        string[] columns = [];
        foreach (var line in File.ReadLines(source))
        {
            var texts = line.Split('\t');
            switch (texts[0])
            {
                case "C":
                    columns = texts[1..];
                    continue;
                case "R":
                    rows.Add([.. texts.Skip(1).Select(text => new Cell([new Text(text)]))]);
                    continue;
            }
            if (rows.Count > 0)
                yield return Table(columns, rows);
            rows = [];
            yield return texts[0] == "H" ? new Heading(1, [new Text(texts[1])]) : new Paragraph([new Text(texts[1])]);
        }
        if (rows.Count > 0)
            yield return Table(columns, rows);
    }

    static Table Table(string[] columns, List<IReadOnlyList<Cell>> rows) =>
        new([.. columns.Select((column, i) => new Column(column, Weights[i]))], rows);
}
