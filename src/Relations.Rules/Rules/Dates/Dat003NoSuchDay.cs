using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Dat003NoSuchDay : DateRule
{
    public override RuleInfo Info { get; } =
        new("DAT003", "no-such-day", Severity.Error, "A date has a day or month that the calendar does not have.")
        {
            Why =
                "A thirteenth month or a 29 February of a common year is a slip of the pen, or a date of another calendar "
                + "whose name is missing; the day meant has to be looked up in the source.",
            Basis = "The proleptic Gregorian calendar of ISO 8601, which EDTF counts in.",
            Needs = "a date with a month",
        };

    protected override void Check(DateField field, Record? owner, RuleContext context)
    {
        if (field.Date.Failure is { } failure && DateFaults.Of(field.Date) == DateFault.NoSuchDay)
        {
            var text = field.Date.Text;
            var help = DateFaults.IsShortRange(text)
                ? YearsAreWritten(new(DateFaults.YearsOf(text)))
                : DateFaults.Help(failure, field.Date.Text);
            var why =
                field.Date.Calendar != SourceDate.Gregorian ? failure.Reason
                : failure.Hint == "month" ? MonthsAndSeasons()
                : DaysOfMonth(text, failure) ?? failure.Reason;
            var fix = DateFaults.IsShortRange(text) ? null : PendingFix.Write(failure.Suggestion);
            var message = IsNone(DateFaults.Shown(field.Date), why);
            context.Report(Verdict.Violated, new(owner, field.Path), message, help, fix: fix);
        }
    }

    // The failure is at the day; year and month stand before it.
    static Message? DaysOfMonth(string text, EdtfFailure failure) =>
        failure.Hint == "no-such-day"
        && failure.Position >= 8
        && EdtfPattern.Level0.TryParse(text[(failure.Position - 8)..(failure.Position - 1)], out var month)
        && month.Bounds.Latest is { } last
            ? HasDays(new(month.ToString()), (int)last.Day)
            : null;

    [Message("{date} is not a day or month of the calendar: {why}")]
    private static partial Message IsNone(DateValue date, Message why);

    [Message("{month} has {count} days")]
    private static partial Message HasDays(DateValue month, int count);

    [Message("a month is 01 to 12, and a season 21 to 41")]
    private static partial Message MonthsAndSeasons();

    [Message("years from one to another are written {years}")]
    private static partial Message YearsAreWritten(DateValue years);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "The last day of February in a leap year",
            """
            recognitions:
              - { id: recognition, by: TUR, of: AZE, date: 1992-02-29 }
            """
        ),
        new(
            "A day, a month and a range of years that are none",
            """
            recognitions:
              - { id: day, by: TUR, of: AZE, date: 1900-02-29 }
              - { id: month, by: TUR, of: AZE, date: 1991-13-09 }
              - { id: years, by: TUR, of: AZE, date: 1918-47 }
              - { id: hijri, by: TUR, of: AZE, date: { edtf: 1400-12-31, calendar: hijri-civil } }
            """,
            "error day.date: 1900-02-29 is not a day or month of the calendar: 1900-02 has 28 days",
            "error month.date: 1991-13-09 is not a day or month of the calendar: a month is 01 to 12, and a season 21 to 41",
            "error years.date: 1918-47 is not a day or month of the calendar: a month is 01 to 12, and a season 21 to 41",
            "error hijri.date: 1400-12-31 (hijri-civil) is not a day or month of the calendar: the year 1400 of the Hijri civil calendar has no day 31 in month 12"
        ),
    ];
}
