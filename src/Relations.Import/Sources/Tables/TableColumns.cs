using System.Globalization;

namespace Relations.Import;

/// <summary>The columns of a table, by their headers or, where they have none, by their numbers from 1.</summary>
sealed class TableColumns
{
    /// <summary>What follows the name of a column where what its cells show is wanted.</summary>
    const string Shown = "#shown";

    readonly Dictionary<string, int> byName = new(StringComparer.Ordinal);
    readonly List<string> names;

    public TableColumns(IReadOnlyList<string> headers, TablePlace place)
    {
        Place = place;
        names = [.. headers.Select(header => header.Trim())];
        for (var i = 0; i < names.Count; i++)
        {
            names[i] = names[i].Length > 0 && !byName.ContainsKey(names[i]) ? names[i] : NumberOf(i);
            byName.TryAdd(names[i], i);
        }

        Named = names.Count;
        var last = headers.Select(header => header.Trim().Length > 0).ToList().LastIndexOf(true);
        Least = last < 0 ? Named : last + 1;
    }

    public TablePlace Place { get; }

    public IReadOnlyList<string> Names => names;

    /// <summary>How many columns have a header, or stand in the first row.</summary>
    public int Named { get; }

    /// <summary>How many columns a row has at least: those up to the last that has a header.</summary>
    public int Least { get; }

    /// <summary>The name of a column; its number where it is beyond those with headers.</summary>
    public string NameOf(int column)
    {
        while (names.Count <= column)
        {
            names.Add(NumberOf(names.Count));
        }

        return names[column];
    }

    /// <summary>The column that a path names; negative where there is none.</summary>
    public int IndexOf(ForeignPath path) => SlotOf(path).Index;

    /// <summary>The column that a path names, and whether it asks for what the cells show and not for what they hold.</summary>
    public (int Index, bool IsShown) IndexAndForm(ForeignPath path) => (SlotOf(path).Index, SlotOf(path).IsShown);

    Slot SlotOf(ForeignPath path)
    {
        if (path.Compiled is not Slot slot || slot.Columns != this)
        {
            var exact = Find(path.Text);
            var isShown = exact < 0 && path.Text.EndsWith(Shown, StringComparison.Ordinal);
            path.Compiled = slot = new(this, isShown ? Find(path.Text[..^Shown.Length]) : exact, isShown);
        }

        return slot;
    }

    // A mapping may be written in other letter case, with other spaces, or by number.
    int Find(string text)
    {
        var name = text.Trim();
        return byName.TryGetValue(name, out var exact) ? exact
            : names.FindIndex(other => string.Equals(other, name, StringComparison.OrdinalIgnoreCase))
                is >= 0
                    and var near
                ? near
            : name is ['#', .. var digits]
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number - 1
            : -1;
    }

    static string NumberOf(int column) => (column + 1).ToString(CultureInfo.InvariantCulture);

    sealed record Slot(TableColumns Columns, int Index, bool IsShown);
}
