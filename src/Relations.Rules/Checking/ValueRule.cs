using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A rule about every value of every record and of the header.</summary>
abstract class ValueRule : Rule, IChecks<Record>, IChecks<Dossier>
{
    public void Check(Record subject, RuleContext context)
    {
        foreach (var value in context.View.Values)
        {
            Check(value, subject, context);
        }
    }

    public void Check(Dossier subject, RuleContext context)
    {
        foreach (var value in FieldWalk.Values(Header.Shape, subject.Header))
        {
            Check(value, null, context);
        }
    }

    /// <summary>Looks at one value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="subject">The record that it belongs to; null for the header.</param>
    /// <param name="context">Takes what is found.</param>
    private protected abstract void Check(FieldValue value, Record? subject, RuleContext context);
}
