using System.Globalization;

namespace Relations.Dossiers;

/// <summary>
/// The names of tables. A table that is divided is called <c>visits</c>, <c>visits_2</c>, <c>visits_3</c>, …, in the
/// order of its parts.
/// </summary>
static class TableNames
{
    /// <summary>The name of the whole table.</summary>
    public static string Base(string name) => Number(name) == 1 ? name : name[..name.LastIndexOf('_')];

    /// <summary>The place of a part, from 1.</summary>
    public static int Number(string name) =>
        name.LastIndexOf('_') is > 0 and var at
        && int.TryParse(name.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 1
            ? number
            : 1;

    /// <summary>Whether a table of this name holds something of a dossier.</summary>
    public static bool IsOfDossier(string name)
    {
        var whole = Base(name);
        bool Is(string other) => string.Equals(whole, other, StringComparison.OrdinalIgnoreCase);
        return Is(TableSource.HeaderName)
            || Shapes.All.Any(s => Is(s.Collection))
            || ListTable.All.Any(l => Is(l.Name));
    }
}
