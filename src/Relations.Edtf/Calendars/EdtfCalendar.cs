using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Calendars;

namespace Relations;

/// <summary>A calendar that sources are dated in, and that dates with its numbers are read from.</summary>
/// <remarks>
/// <para>EDTF is Gregorian. Text with the numbers of another calendar has the same shapes (<c>1333-03-01</c>, <c>1333-05~</c>,
/// <c>1256/1293</c>), and reading it gives the same statement in the proleptic Gregorian calendar. A day becomes a day. A month or a year
/// of another calendar is no month or year of the Gregorian one: it becomes one unknown day of a range, <c>[1916-03-14..1917-02-28]</c>
/// for the Rumi year 1332. Both ends of an interval may be such; the interval then has one-of sets for its start and end, which
/// no EDTF text can have, and its <see cref="Edtf.ToString"/> does not read back.</para>
/// <para>The qualifiers of all components are kept, as those of the whole. A calendar cannot express seasons, years of more than
/// four digits or known to some digits, unspecified digits that leave days out in between, and an all-of set with a member
/// coarser than a day. Years, months and days that it does not have are failures that name what it has. Calendars are immutable.</para>
/// </remarks>
public sealed class EdtfCalendar
{
    readonly CalendarRules? rules;

    EdtfCalendar(string name, CalendarRules? rules)
    {
        Name = name;
        this.rules = rules;
    }

    /// <summary>The proleptic Gregorian calendar, which is that of EDTF: <c>gregorian</c>.</summary>
    public static EdtfCalendar Gregorian { get; } = new("gregorian", null);

    /// <summary>The proleptic Julian calendar with astronomical years, which start on 1 January: <c>julian</c>.</summary>
    public static EdtfCalendar Julian { get; } =
        new("julian", new NodaCalendarRules(CalendarTexts.Julian, CalendarSystem.Julian));

    /// <summary>The tabular Islamic calendar with the civil epoch (Friday 16 July 622 Julian) and leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of 30: <c>hijri-civil</c>. Observed months may differ by a day or two.</summary>
    public static EdtfCalendar HijriCivil { get; } =
        new(
            "hijri-civil",
            new NodaCalendarRules(
                CalendarTexts.HijriCivil,
                CalendarSystem.GetIslamicCalendar(IslamicLeapYearPattern.Base16, IslamicEpoch.Civil)
            )
        );

    /// <summary>The Umm al-Qura calendar of Saudi Arabia, from 1318 to 1500 AH: <c>hijri-umm-al-qura</c>.</summary>
    public static EdtfCalendar HijriUmmAlQura { get; } =
        new("hijri-umm-al-qura", new NodaCalendarRules(CalendarTexts.UmmAlQura, CalendarSystem.UmAlQura));

    /// <summary>The fiscal calendar of the Ottoman Empire, from 1 Mart 1256 (13 March 1840) to 31 December 1341 (1925): <c>rumi</c>.</summary>
    /// <remarks>
    /// Months have the numbers of the Julian calendar: 03 is Mart. Days are Julian and years start on 1 March until
    /// 15 Şubat 1332, 28 February 1917. The next day is 1 Mart 1333, from when days are Gregorian; 1333 ends in December, and
    /// the years from 1334 on start on 1 January.
    /// </remarks>
    public static EdtfCalendar Rumi { get; } = new("rumi", new RumiCalendarRules());

    /// <summary>The Persian (solar Hijri) calendar by the equinox at Tehran, years 1 to 9377: <c>persian</c>.</summary>
    public static EdtfCalendar Persian { get; } =
        new("persian", new NodaCalendarRules(CalendarTexts.Persian, CalendarSystem.PersianAstronomical));

    /// <summary>The Hebrew calendar with civil numbers: 01 is Tishri, and leap years have thirteen months: <c>hebrew</c>.</summary>
    public static EdtfCalendar Hebrew { get; } =
        new("hebrew", new NodaCalendarRules(CalendarTexts.Hebrew, CalendarSystem.HebrewCivil));

    /// <summary>All calendars, the Gregorian first.</summary>
    public static IReadOnlyList<EdtfCalendar> All { get; } =
    [Gregorian, Julian, HijriCivil, HijriUmmAlQura, Rumi, Persian, Hebrew];

    /// <summary>The name, in lower case with hyphens.</summary>
    public string Name { get; }

    /// <summary>Finds a calendar by its name, which must be as <see cref="Name"/> has it.</summary>
    public static bool TryFromName(string? name, [NotNullWhen(true)] out EdtfCalendar? calendar)
    {
        calendar = All.FirstOrDefault(candidate => string.Equals(candidate.Name, name, StringComparison.Ordinal));
        return calendar is not null;
    }

    /// <summary>Reads text whose numbers are of this calendar.</summary>
    /// <param name="text">The text; null counts as empty. It does not make it throw, whatever it is.</param>
    /// <param name="value">The same statement in the proleptic Gregorian calendar, when the result is true. Its <see cref="Edtf.Text"/> is Gregorian too.</param>
    /// <param name="failure">Why not, when the result is false; places are those of the text.</param>
    public bool TryRead(
        string? text,
        [NotNullWhen(true)] out Edtf? value,
        [NotNullWhen(false)] out EdtfFailure? failure
    ) =>
        rules is null
            ? EdtfPattern.Level2.TryParse(text, out value, out failure)
            : new CalendarReader(text ?? "", rules).TryRead(out value, out failure);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
