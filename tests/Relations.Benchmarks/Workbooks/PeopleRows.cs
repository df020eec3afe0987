using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Relations.Dossiers;

namespace Relations.Benchmarks;

/// <summary>
/// People made from their number alone, who fill twelve columns of their table. The scripts of the peers make the same.
/// </summary>
static class PeopleRows
{
    static readonly LocalDate First = new(1900, 3, 1);

    /// <summary>So many people.</summary>
    public static IEnumerable<Person> Make(int count) => Enumerable.Range(0, count).Select(Of);

    static Person Of(int i)
    {
        var born = First.PlusDays(i % 20_000);
        var died = born.PlusDays(18_000 + (i % 7_000));
        return new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"person-{i:D7}"),
            Names = LocalisedText.Of([
                new("en", string.Create(CultureInfo.InvariantCulture, $"Person {i} of the register")),
                new("tr", string.Create(CultureInfo.InvariantCulture, $"Kütükteki {i}. kişi")),
                new("az", string.Create(CultureInfo.InvariantCulture, $"Reyestrdəki {i} nömrəli şəxs")),
            ]),
            Born = new(LocalDatePattern.Iso.Format(born)),
            Died = new(LocalDatePattern.Iso.Format(died)),
            Note = string.Create(
                CultureInfo.InvariantCulture,
                $"Entry {i}, taken over from sheet {i % 977}, line {i % 41} & checked there."
            ),
            Rank = i % 5 == 0 ? Rank.Preferred : Rank.Normal,
        };
    }
}
