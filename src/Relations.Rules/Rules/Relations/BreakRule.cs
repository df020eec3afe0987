using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>How relations went, diplomatic or consular ones.</summary>
sealed record Course(NamedDate Established, Items<Interruption> Interruptions, NamedDate End)
{
    public Record Record => End.Record;

    public static Course Of(DiplomaticRelation relation) =>
        new(relation.Establishment(), relation.Interruptions, relation.End());

    public static Course Of(ConsularRelation relation) =>
        new(relation.Establishment(), relation.Interruptions, relation.End());
}

/// <summary>A rule about the breaks of relations, diplomatic or consular ones.</summary>
abstract class BreakRule : Rule, IChecks<DiplomaticRelation>, IChecks<ConsularRelation>
{
    public void Check(DiplomaticRelation subject, RuleContext context) => Check(Course.Of(subject), context);

    public void Check(ConsularRelation subject, RuleContext context) => Check(Course.Of(subject), context);

    private protected abstract void Check(Course course, RuleContext context);
}

/// <summary>One that demands an order of their dates.</summary>
abstract class BreakOrderRule : BreakRule, IPrecedences<DiplomaticRelation>, IPrecedences<ConsularRelation>
{
    public IEnumerable<Precedence> Orders(DiplomaticRelation subject, RuleContext context) =>
        Orders(Course.Of(subject));

    public IEnumerable<Precedence> Orders(ConsularRelation subject, RuleContext context) => Orders(Course.Of(subject));

    private protected abstract IEnumerable<Precedence> Orders(Course course);
}
