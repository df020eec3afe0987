using System.Globalization;
using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>The rows of a table that stand on one sheet: all of them, unless they are more than a sheet holds.</summary>
/// <param name="Table">The name of the table, the same in every language.</param>
/// <param name="Number">The place of the sheet among those of the table, from 1.</param>
/// <param name="First">The first row, from 0.</param>
/// <param name="Count">How many rows there are.</param>
sealed record SheetPart(string Table, int Number, int First, int Count)
{
    /// <summary>What the table is called that stands on this sheet: <c>visits</c>, <c>visits_2</c>, …</summary>
    public string Name => Number == 1 ? Table : string.Create(CultureInfo.InvariantCulture, $"{Table}_{Number}");

    /// <summary>Divides the rows of a table; one without rows has a sheet as well.</summary>
    public static IEnumerable<SheetPart> Of(string table, int count, int most)
    {
        yield return new(table, 1, 0, Math.Min(count, most));
        for (var (first, number) = (most, 2); first < count; first += most, number++)
        {
            yield return new(table, number, first, Math.Min(count - first, most));
        }
    }

    /// <summary>The rows of this sheet, of those of the table.</summary>
    public IEnumerable<Row> Of(IEnumerable<Row> rows) => First == 0 ? rows.Take(Count) : rows.Skip(First).Take(Count);
}
