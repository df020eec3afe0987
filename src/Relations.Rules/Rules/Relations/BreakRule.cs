using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>How relations went, diplomatic or consular ones.</summary>
sealed record Course(Dated Established, Items<Interruption> Interruptions, Dated End)
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
            .Check((relation, found) => Check(Course.Of(relation), found));

    public void Define(RecordValidator<ConsularRelation> validator) =>
        validator
            .RuleFor(relation => relation.Interruptions)
            .Check((relation, found) => Check(Course.Of(relation), found));

    private protected abstract void Check(Course course, Inspection found);
}

/// <summary>One that demands an order of their dates.</summary>
abstract class BreakOrderRule : BreakRule, IOrders<DiplomaticRelation>, IOrders<ConsularRelation>
{
    public IEnumerable<Order> Orders(DiplomaticRelation subject, Inspection found) => Orders(Course.Of(subject));

    public IEnumerable<Order> Orders(ConsularRelation subject, Inspection found) => Orders(Course.Of(subject));

    private protected abstract IEnumerable<Order> Orders(Course course);
}
