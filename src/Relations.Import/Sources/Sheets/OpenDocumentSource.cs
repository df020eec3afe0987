using Relations.Workbooks;

namespace Relations.Import;

/// <summary>Reads a sheet of a workbook of OpenDocument, or a range of it.</summary>
sealed class OpenDocumentSource : IForeignReader
{
    const string Content = "content.xml";
    const string Manifest = "META-INF/manifest.xml";

    public bool IsTable => true;

    public IReadOnlyList<string> Settings => ["sheet", "range", "headers"];

    public IEnumerable<ForeignRecord> Read(ForeignInput input) => Guard.Records(input, ReadRows(input));

    /// <summary>The names of the sheets; none where the workbook cannot be read, which is a problem when it is.</summary>
    public static IReadOnlyList<string> SheetsOf(ForeignInput input)
    {
        using var content = input.File.Open().Content;
        try
        {
            return content is null ? [] : Sheets(Unpacked.Open(content, input.Limits));
        }
        catch (UnreadableException)
        {
            return [];
        }
    }

    static IEnumerable<ForeignRecord> ReadRows(ForeignInput input)
    {
        using var content = TextInput.Content(input);
        if (content is null)
        {
            yield break;
        }

        var package = Unpacked.Open(content, input.Limits);
        Require(package);
        var sheets = Sheets(package);
        if (SheetChoice.Of(sheets, input) is not { } at)
        {
            yield break;
        }

        var area = new CellArea(0, 1, CellArea.LastColumn, CellArea.LastRow);
        if (input.Settings.Range is { } range)
        {
            if (CellArea.Of(range) is not { } given)
            {
                input.Problems.Add(
                    ProblemKind.UnknownWord,
                    SheetSourceTexts.NoRange(range, "B3:F200"),
                    Guard.StartOf(input)
                );
                yield break;
            }

            area = given;
        }

        var place = input.File.PlaceOf(sheets[at], at);
        var rows = new SheetRows(input, place, (area.Left, area.Top, area.Right, area.Bottom));
        using var part = package.Read(Content)!;
        foreach (var record in rows.Read(new OpenDocumentRows(part, at, place).Lines()))
        {
            yield return record;
        }
    }

    static void Require(Unpacked package)
    {
        if (!package.Has(Content))
        {
            throw new UnreadableException(
                ProblemKind.Unreadable,
                SheetSourceTexts.NotOpenDocument(Content),
                new(1, 1, 1)
            );
        }

        using var manifest = package.Read(Manifest);
        while (manifest?.NextElement() == true)
        {
            if (manifest.Name == "encryption-data")
            {
                throw new UnreadableException(ProblemKind.Unreadable, SheetSourceTexts.Encrypted(), new(1, 1, 1));
            }
        }
    }

    static List<string> Sheets(Unpacked package)
    {
        List<string> names = [];
        using var part = package.Read(Content);
        while (part?.NextElement() == true)
        {
            if (part.Name == "table")
            {
                names.Add(part.Attribute("name") ?? "");
            }
        }

        return names;
    }
}
