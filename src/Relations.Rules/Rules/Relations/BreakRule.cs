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
abstract class BreakRule : Rule, IDefines<DiplomaticRelation>, IDefines<ConsularRelation>
{
    public void Define(RecordValidator<DiplomaticRelation> validator) =>
        validator
            .RuleFor(relation => relation.Interruptions)
            .Check((relation, context) => Check(Course.Of(relation), context));

    public void Define(RecordValidator<ConsularRelation> validator) =>
        validator
            .RuleFor(relation => relation.Interruptions)
            .Check((relation, context) => Check(Course.Of(relation), context));

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
