using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A rule that looks at every date of every record and of the header, one by one.</summary>
abstract class DateRule : Rule, IChecks<Record>, IChecks<Dossier>
{
    /// <summary>Looks at one date.</summary>
    /// <param name="field">The date.</param>
    /// <param name="owner">The record that it stands in; null for the header.</param>
    /// <param name="context">Where to report.</param>
    protected abstract void Check(DateField field, Record? owner, RuleContext context);

    public void Check(Record subject, RuleContext context) => CheckAll(context.View.Parts, subject, context);

    public void Check(Dossier subject, RuleContext context) =>
        CheckAll(RecordDates.PartsOf(Header.Shape, subject.Header), null, context);

    /// <summary>Looks at the dates of a record, or of a part of one, together. Nothing, unless a rule says otherwise.</summary>
    protected virtual void Check(DatedPart part, Record owner, RuleContext context) { }

    void CheckAll(IReadOnlyList<DatedPart> parts, Record? owner, RuleContext context)
    {
        foreach (var part in parts)
        {
            foreach (var field in part.Dates)
            {
                Check(field, owner, context);
            }

            if (owner is not null)
            {
                Check(part, owner, context);
            }
        }
    }
}
