using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Dat004AmbiguousShortRange : DateRule
{
    public override RuleInfo Info { get; } =
        new(
            "DAT004",
            "ambiguous-short-range",
            Severity.Warning,
            "A year and two digits may be a month, or the last year of a range."
        )
        {
            Why =
                "Historians write 1900-10 for the years 1900 to 1910, and EDTF reads October 1900; 1939-41 is the second "
                + "half of the year 1939 to EDTF, which nobody means. 1846-7 is not EDTF at all, and may be either. Only what "
                + "could be a range is flagged: digits that end a later year, and are a month or one of the season codes 25 to "
                + "41, which hardly anyone writes by hand. A month whose wording is kept in the date, or appears in a quote, "
                + "is clear.",
            Basis = "archesproject/arches issue 6304; EDTF has no short form of ranges.",
            Needs = "a date of a year and a month",
        };

    protected override void Check(DateField field, Record? owner, RuleContext context)
    {
        var date = field.Date;
        if (
            IsRiddle(date)
            && (LastsLong(field.Path) || !IsMonth(date))
            && !(owner is not null && Quotations.Mention(owner, date))
        )
        {
            var years = DateFaults.YearsOf(date.Text);
            var (first, last) = (new DateValue(years[..4]), new DateValue(years[5..]));
            var month = date.Text.Insert(5, new('0', 7 - date.Text.Length));
            context.Violated(
                field.Path,
                IsMonth(month) ? MayBeMonth(date, first, last) : MayBePart(date, first, last),
                IsMonth(month) ? WriteMonth(new(years), new(month)) : WritePart(new(years), new(month))
            );
        }
    }

    static bool IsRiddle(SourceDate date) =>
        date.Written is null
        && DateFaults.IsShortRange(date.Text)
        && (
            DateFaults.Of(date) == DateFault.ShortRange
            || date.Value is EdtfDate { Precision: EdtfPrecision.Month } or EdtfSeason { Code: > 24 }
        );

    // What happens on a day is not spread over years; "opened: 2005-08" is a month.
    static bool LastsLong(string path) =>
        path[(path.LastIndexOf('.') + 1)..] is "period" or "dates" or "exists" or "inForce";

    static bool IsMonth(SourceDate date) => date.Value is EdtfDate { Precision: EdtfPrecision.Month };

    static bool IsMonth(string month) => month[5] < '2';

    [Message("{date} may be a month or the years {first} to {last}")]
    private static partial Message MayBeMonth(SourceDate date, DateValue first, DateValue last);

    [Message("{date} may be a part of a year or the years {first} to {last}")]
    private static partial Message MayBePart(SourceDate date, DateValue first, DateValue last);

    [Message("write {years} for the years; for a month keep the wording: {{ edtf: {month}, written: … }")]
    private static partial Message WriteMonth(DateValue years, DateValue month);

    [Message("write {years} for the years; for a part of a year keep the wording: {{ edtf: {part}, written: … }")]
    private static partial Message WritePart(DateValue years, DateValue part);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Months that cannot be years, and one whose wording is kept",
            """
            events:
              - { id: clashes, names: Clashes, dates: 2016-04 }
              - { id: congress, names: Congress, dates: { edtf: 1900-10, written: October 1900 } }
              - { id: years, names: Years, dates: 1900/1910 }
              - id: summit
                names: Summit
                dates: 2008-09
                citations: [{ source: ministry, quote: the summit of September 2008, reading: stated }]
            missions:
              - { id: embassy, sending: TUR, receiving: AZE, kind: embassy, opened: 2005-08 }
            """
        ),
        new(
            "Digits that may be a month or a year",
            """
            events:
              - { id: one-digit, names: War, dates: 1846-7 }
              - { id: two-digits, names: War, dates: 1900-10 }
              - { id: half-a-year, names: War, dates: 1939-41 }
            """,
            "warning one-digit.dates: 1846-7 may be a month or the years 1846 to 1847",
            "warning two-digits.dates: 1900-10 may be a month or the years 1900 to 1910",
            "warning half-a-year.dates: 1939-41 may be a part of a year or the years 1939 to 1941"
        ),
    ];
}
