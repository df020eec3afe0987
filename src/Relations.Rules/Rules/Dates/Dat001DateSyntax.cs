using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Dat001DateSyntax : DateRule
{
    public override RuleInfo Info { get; } =
        new("DAT001", "date-syntax", Severity.Error, "A date is not valid EDTF at any level.")
        {
            Why =
                "A date that cannot be read has no first and no last day: nothing can be checked against it, and it has no "
                + "place in a table or on a timeline. Levels 0, 1 and 2 are all accepted, including sets, seasons and "
                + "unspecified digits.",
            Basis = "ISO 8601-2:2019 in the Extended Date/Time Format of the Library of Congress, 4 February 2019.",
            Needs = "a date",
        };

    protected override void Check(DateField field, Record? owner, RuleContext context)
    {
        if (field.Date.Failure is { } failure && DateFaults.Of(field.Date) == DateFault.Syntax)
        {
            var at = failure.Position + 1;
            var message =
                failure.Hint == "calendar"
                    ? HasNoCalendar(DateFaults.Shown(field.Date), failure.Reason)
                    : IsNone(DateFaults.Shown(field.Date), failure.Reason, at);
            var isSafe = failure.Suggestion == field.Date.Text.Trim();
            var day = DateFaults.DayOfNumber(field.Date.Text, FileOf(owner, context));
            var fix = day is null ? PendingFix.Write(failure.Suggestion, isSafe) : null;
            var help = day is null ? DateFaults.Help(failure, field.Date.Text) : IsDayNumber(new(day));
            context.Report(Verdict.Violated, new(owner, field.Path), message, help, fix: fix);
        }
    }

    static SourceFile? FileOf(Record? owner, RuleContext context) =>
        owner is null ? context.Dossier.HeaderFile : owner.Origin.File;

    [Message("{date}: {why}")]
    private static partial Message HasNoCalendar(DateValue date, Message why);

    [Message("{date} is not an EDTF date: {why} (character {position})")]
    private static partial Message IsNone(DateValue date, Message why, int position);

    [Message("a day number of a spreadsheet: {day}; format the cell as a date, or write the date")]
    private static partial Message IsDayNumber(DateValue day);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Days, an interval, a season, a set and an unspecified digit",
            """
            visits:
              - { id: a-day, visitors: [], to: TUR, dates: 2017-02-22 }
              - { id: two-days, visitors: [], to: TUR, dates: 2017-07-09/2017-07-10 }
              - { id: a-season, visitors: [], to: TUR, dates: 2017-21 }
              - { id: one-of-two, visitors: [], to: TUR, dates: "[2017-05-22,2017-05-23]" }
              - { id: a-decade, visitors: [], to: TUR, dates: 199X }
            """
        ),
        new(
            "Dates as prose and forms write them",
            """
            visits:
              - { id: in-words, visitors: [], to: TUR, dates: 9-10 July 2017 }
              - { id: with-dots, visitors: [], to: TUR, dates: 2017.02.22 }
              - { id: without-zero, visitors: [], to: TUR, dates: 2017-2-22 }
              - { id: empty, visitors: [], to: TUR, dates: "" }
              - { id: with-space, visitors: [], to: TUR, dates: "2017-05-22 " }
            """,
            "error in-words.dates: 9-10 July 2017 is not an EDTF date: this is a date in words; EDTF has digits and signs only (character 5)",
            "error with-dots.dates: 2017.02.22 is not an EDTF date: the parts of a date are separated by hyphens (character 5)",
            "error without-zero.dates: 2017-2-22 is not an EDTF date: months and days have two digits (character 6)",
            "error empty.dates: \"\" is not an EDTF date: there is no date here (character 1)",
            "error with-space.dates: \"2017-05-22 \" is not an EDTF date: EDTF has no spaces (character 11)"
        ),
    ];
}
