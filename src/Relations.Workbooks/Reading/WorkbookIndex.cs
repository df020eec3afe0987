using System.Globalization;
using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>A sheet of a workbook that is being read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Position">Its place, from 0.</param>
/// <param name="Part">The name of its part.</param>
sealed record FoundSheet(string Name, int Position, string Part);

/// <summary>A table of a workbook that is being read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sheet">The sheet it is on.</param>
/// <param name="Area">The cells it covers, with its headers and without its totals.</param>
/// <param name="GrowsTo">The last row that is read with it where rows follow it without a gap.</param>
sealed record FoundTable(string Name, FoundSheet Sheet, Area Area, int GrowsTo)
{
    /// <summary>The first column that no table to the left of it may claim, from 0.</summary>
    public int From { get; init; }

    /// <summary>The last column that no table to the right of it claims, from 0.</summary>
    public int To { get; init; } = Area.LastColumn;
}

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
    /// <exception cref="UnreadableException">The package is no workbook.</exception>
    public static WorkbookIndex Read(Unpacked package)
    {
        var index = new WorkbookIndex(package);
        var workbook = index.Relations("").FirstOrDefault(found => found.Type == "officeDocument").Part;
        if (workbook is null || !package.Has(workbook))
        {
            throw new UnreadableException(ProblemKind.Unreadable, "not a workbook: it has no main part", new(1, 1, 1));
        }

        index.ReadWorkbook(workbook);
        foreach (var sheet in index.sheets)
        {
            foreach (var table in index.Relations(sheet.Part).Where(found => found.Type == "table"))
            {
                index.ReadTable(sheet, table.Part);
            }
        }

        index.StopAtOthers();
        return index;
    }

    void ReadWorkbook(string name)
    {
        var targets = Relations(name);
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
            else if (
                part.Name == "sheet"
                && targets.FirstOrDefault(t => t.Id == part.Attribute("id")).Part is { } sheet
            )
            {
                sheets.Add(new(part.Attribute("name") ?? "", sheets.Count, sheet));
            }
        }
    }

    void ReadTable(FoundSheet sheet, string name)
    {
        using var part = package.Read(name);
        if (part is null || !part.NextElement() || Area.Of(part.Attribute("ref")) is not { } area)
        {
            return;
        }

        var totals = Math.Clamp(Count(part.Attribute("totalsRowCount")), 0, area.Bottom - area.Top);
        var called = part.Attribute("name") ?? part.Attribute("displayName") ?? "";
        var growsTo = totals > 0 ? area.Bottom - totals : Area.LastRow;
        tables.Add(new(called, sheet, area with { Bottom = area.Bottom - totals }, growsTo));
    }

    // A table ends where another one on its sheet begins.
    void StopAtOthers()
    {
        for (var i = 0; i < tables.Count; i++)
        {
            var (sheet, area) = (tables[i].Sheet, tables[i].Area);
            var others = tables.Where(other =>
                other.Sheet == sheet
                && other.Area.Top > area.Bottom
                && other.Area.Left <= area.Right
                && area.Left <= other.Area.Right
            );
            var next = others.Select(other => other.Area.Top).DefaultIfEmpty(int.MaxValue).Min();
            tables[i] = tables[i] with
            {
                GrowsTo = Math.Min(tables[i].GrowsTo, next - 1),
                From = Beside(tables[i]).Exists(other => other.Right < area.Left) ? area.Left : 0,
                To = Beside(tables[i])
                    .Where(other => other.Left > area.Right)
                    .Select(other => other.Left - 1)
                    .DefaultIfEmpty(Area.LastColumn)
                    .Min(),
            };
        }
    }

    // Tables grow downwards, and so those count as well that begin further down or end further up.
    List<Area> Beside(FoundTable table) =>
        [
            .. tables
                .Where(other => other.Sheet == table.Sheet && other != table)
                .Select(other => other.Area)
                .Where(other => other.Right < table.Area.Left || other.Left > table.Area.Right),
        ];

    static int Count(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;

    // What a part refers to lies in a part beside it, with paths that begin where the part lies.
    List<(string Id, string Type, string Part)> Relations(string name)
    {
        var slash = name.LastIndexOf('/') + 1;
        var folder = name[..slash];
        using var part = package.Read($"{folder}_rels/{name[slash..]}.rels");
        List<(string, string, string)> found = [];
        while (part?.NextElement() == true)
        {
            if (part.Attribute("Target") is { } target && part.Attribute("TargetMode") != "External")
            {
                var type = part.Attribute("Type") ?? "";
                found.Add((part.Attribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target)));
            }
        }

        return found;
    }

    static string Resolve(string folder, string target)
    {
        List<string> names = [];
        var path = target.StartsWith('/') ? target : folder + target;
        foreach (var name in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (name == "..")
            {
                names.RemoveRange(Math.Max(names.Count - 1, 0), Math.Min(names.Count, 1));
            }
            else if (name != ".")
            {
                names.Add(name);
            }
        }

        return string.Join('/', names);
    }
}
