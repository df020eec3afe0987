using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A rule about every value of every record and of the header.</summary>
abstract class ValueRule : Rule, IChecks<Record>, IChecks<Dossier>
{
    public void Check(Record subject, Inspection found)
    {
        foreach (var value in found.View.Values)
        {
            Check(value, subject, found);
        }
    }

    public void Check(Dossier subject, Inspection found)
    {
        foreach (var value in Walk.Values(Header.Shape, subject.Header))
        {
            Check(value, null, found);
        }
    }

    /// <summary>Looks at one value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="subject">The record that it belongs to; null for the header.</param>
    /// <param name="found">Takes what is found.</param>
    private protected abstract void Check(FieldValue value, Record? subject, Inspection found);
}
