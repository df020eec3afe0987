using System.Globalization;
using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>Finds the sheets and tables of a workbook, and what else it needs to be read.</summary>
sealed class WorkbookIndex
{
    readonly Unpacked package;
    readonly List<FoundSheet> sheets = [];
    readonly List<FoundTable> tables = [];

    WorkbookIndex(Unpacked package) => this.package = package;

    public IReadOnlyList<FoundSheet> Sheets => sheets;

    public IReadOnlyList<FoundTable> Tables => tables;

    public bool From1904 { get; private set; }

    /// <summary>Whether the workbook has macros.</summary>
    public bool HasMacros { get; private set; }

    /// <summary>Whether it takes values from other files.</summary>
    public bool HasLinks { get; private set; }

    public string? StylesPart { get; private set; }

    public string? StringsPart { get; private set; }

    /// <summary>Reads the index.</summary>
    /// <exception cref="UnreadableException">The package is no workbook, or a damaged one.</exception>
    public static WorkbookIndex Read(Unpacked package)
    {
        var index = new WorkbookIndex(package);
        var workbook = Relationship.Of(package, "").FirstOrDefault(found => found.Type == "officeDocument").Part;
        if (workbook is null || !package.Has(workbook))
        {
            throw new UnreadableException(ProblemKind.Unreadable, PackageTexts.NoMainPart(), new(1, 1, 1));
        }

        index.ReadWorkbook(workbook);
        foreach (var sheet in index.sheets)
        {
            foreach (var table in Relationship.Of(package, sheet.Part).Where(found => found.Type == "table"))
            {
                index.ReadTable(sheet, table.Part);
            }
        }

        RenamedTables.Name(index.tables);
        FoundTable.Part(index.tables);
        return index;
    }

    void ReadWorkbook(string name)
    {
        var targets = Relationship.Of(package, name);
        StylesPart = targets.FirstOrDefault(found => found.Type == "styles").Part;
        HasMacros = targets.Exists(found => found.Type == "vbaProject");
        HasLinks = targets.Exists(found => found.Type == "externalLink");
        StringsPart = targets.FirstOrDefault(found => found.Type == "sharedStrings").Part;
        using var part = package.Read(name)!;
        while (part.NextElement())
        {
            if (part.Name == "workbookPr")
            {
                From1904 = part.Attribute("date1904") is "1" or "true";
            }
            else if (part.Name == "sheet")
            {
                var (id, called) = (part.Attribute("id"), part.Attribute("name") ?? "");
                var sheet = targets.FirstOrDefault(found => found.Id == id);
                var where = sheet.Part ?? throw Unpacked.Damaged(PackageTexts.SheetWithoutPart(called));
                sheets.Add(new(called, sheets.Count, where, sheet.Type is not ("chartsheet" or "dialogsheet")));
            }
        }
    }

    void ReadTable(FoundSheet sheet, string name)
    {
        using var part = package.Read(name);
        if (part?.NextElement() != true || CellArea.Of(part.Attribute("ref")) is not { } area)
        {
            throw Unpacked.Damaged(PackageTexts.NoCells(name));
        }

        var totals = Math.Clamp(Count(part.Attribute("totalsRowCount")), 0, area.Bottom - area.Top);
        var called = part.Attribute("name") ?? part.Attribute("displayName") ?? "";
        var growsTo = totals > 0 ? area.Bottom - totals : CellArea.LastRow;
        tables.Add(new(called, sheet, area with { Bottom = area.Bottom - totals }, growsTo) { Totals = totals });
    }

    static int Count(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;
}
