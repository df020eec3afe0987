using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Dat002OldEdtf : DateRule
{
    public override RuleInfo Info { get; } =
        new("DAT002", "old-edtf", Severity.Warning, "A date is in the notation of the 2012 draft.")
        {
            Why =
                "Many collections were written to the draft. Its u, y, unknown, open and ?~ are not EDTF since 2019, and "
                + "current programs refuse them. What is meant is certain, so the date is read as its current form, which is "
                + "offered.",
            Basis = "The changes that the Library of Congress lists in its specification of 4 February 2019.",
            Needs = "a date",
        };

    protected override void Check(DateField field, Record? owner, RuleContext context)
    {
        if (
            (field.Date.OldForm ?? field.Date.Failure) is { } failure
            && DateFaults.Of(field.Date) == DateFault.OldDraft
        )
        {
            var date = DateFaults.Shown(field.Date);
            var message = failure.Suggestion is { } today ? IsWrittenToday(date, new(today)) : IsOld(date);
            var fix = PendingFix.Write(failure.Suggestion, isSafe: true);
            context.Report(Verdict.Violated, new(owner, field.Path), message, failure.Reason, fix: fix);
        }
    }

    [Message("{date} is in the notation of the 2012 draft")]
    private static partial Message IsOld(DateValue date);

    [Message("{date} is in the notation of the 2012 draft; today it is written {today}")]
    private static partial Message IsWrittenToday(DateValue date, DateValue today);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A decade, an open and an unknown end",
            """
            missions:
              - { id: somewhen-in-the-nineties, sending: TUR, receiving: AZE, opened: 199X }
              - id: still-open
                sending: TUR
                receiving: AZE
                grades:
                  - { kind: consulate, period: /1992-01-14 }
                  - { kind: embassy, period: 1992-01-14/.. }
            """
        ),
        new(
            "The same in the notation of 2012",
            """
            missions:
              - { id: somewhen-in-the-nineties, sending: TUR, receiving: AZE, opened: 199u }
              - id: still-open
                sending: TUR
                receiving: AZE
                grades:
                  - { kind: consulate, period: unknown/1992-01-14 }
                  - { kind: embassy, period: 1992-01-14/open }
            """,
            "warning somewhen-in-the-nineties.opened: 199u is in the notation of the 2012 draft; today it is written 199X",
            "warning still-open.grades[0].period: unknown/1992-01-14 is in the notation of the 2012 draft; today it is written /1992-01-14",
            "warning still-open.grades[1].period: 1992-01-14/open is in the notation of the 2012 draft; today it is written 1992-01-14/.."
        ),
    ];
}
