using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A rule that looks at every date of every record and of the header, one by one.</summary>
abstract class DateRule : Rule, IChecks<Record>, IChecks<Dossier>
{
    /// <summary>Looks at one date.</summary>
    /// <param name="field">The date.</param>
    /// <param name="owner">The record that it stands in; null for the header.</param>
    /// <param name="found">Where to report.</param>
    protected abstract void Check(DateField field, Record? owner, Inspection found);

    public void Check(Record subject, Inspection found) => CheckAll(found.View.Parts, subject, found);

    public void Check(Dossier subject, Inspection found) =>
        CheckAll(DateFields.PartsOf(Header.Shape, subject.Header), null, found);

    /// <summary>Looks at the dates of a record, or of a part of one, together. Nothing, unless a rule says otherwise.</summary>
    protected virtual void Check(DatedPart part, Record owner, Inspection found) { }

    void CheckAll(IReadOnlyList<DatedPart> parts, Record? owner, Inspection found)
    {
        foreach (var part in parts)
        {
            foreach (var field in part.Dates)
            {
                Check(field, owner, found);
            }

            if (owner is not null)
            {
                Check(part, owner, found);
            }
        }
    }
}
