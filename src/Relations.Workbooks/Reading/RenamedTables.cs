using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>Tables whose names nothing in a dossier is called by, as programs give them to those that people make.</summary>
static class RenamedTables
{
    /// <summary>Gives each the name of what its sheet is called like, where no other table has that name.</summary>
    public static void Name(List<FoundTable> tables)
    {
        var taken = tables.Select(table => table.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var unknown = Enumerable.Range(0, tables.Count).Where(i => !IsKnown(tables[i].Name));
        foreach (var i in unknown.OrderByDescending(i => tables[i].Area.Right - tables[i].Area.Left).ToList())
        {
            if (NameOf(tables[i]) is { } name && taken.Add(name))
            {
                tables[i] = tables[i] with { Name = name };
            }
        }
    }

    /// <summary>Whether a table of this name holds something of a dossier, or is made from it.</summary>
    public static bool IsKnown(string name) =>
        TableNames.IsOfDossier(name)
        || TableSource.DerivedNames.Contains(TableNames.Base(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of the table whose copy one seems to be: with a sheet, its table is copied, and gets a number.</summary>
    public static string? CopyOf(string name) =>
        name.TrimEnd("0123456789".ToCharArray()).TrimEnd('_') is var whole && TableNames.IsOfDossier(whole)
            ? whole
            : null;

    /// <summary>Whether rows of a dossier may be in a table of an unknown name: its sheet has to do with the dossier.</summary>
    public static bool IsOfDossier(FoundTable table, IEnumerable<FoundTable> all) =>
        (BareSheets.TableOf(table.Sheet.Name) is { } name && TableNames.IsOfDossier(name))
        || all.Any(other => other.Sheet == table.Sheet && TableNames.IsOfDossier(other.Name));

    static string? NameOf(FoundTable table) =>
        BareSheets.TableOf(table.Sheet.Name) is { } name
        && TableNames.IsOfDossier(name)
        && (CopyOf(table.Name) is not { } copied || string.Equals(copied, name, StringComparison.OrdinalIgnoreCase))
            ? name
            : null;
}
