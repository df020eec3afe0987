using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>An order and the rule that demands it.</summary>
readonly record struct RuledPrecedence(Precedence Order, Rule Rule);

/// <summary>
/// Collects the orders that all rules demand of a dossier, but for those that are turned off. Records that are kept though
/// known to be wrong demand nothing, and neither does a rule that is waived on one of the two records. Left out as well are orders that two dates keep
/// whichever days they stand for: what they would lead to, the bounds of the two lead to already.
/// </summary>
static class RuledPrecedences
{
    public static IEnumerable<RuledPrecedence> Of(RuleContext context) =>
        Catalogue
            .All.Concat(DeclaredRules.Of(context.Dossier).All.Where(rule => rule.OrdersDates))
            .Where(context.IsOn)
            .SelectMany(rule => Shapes.All.SelectMany(shape => shape.Accept(new Collector(rule, context))))
            .Where(ruled => !IsWaived(ruled, ruled.Order.Earlier.Record) && !IsWaived(ruled, ruled.Order.Later.Record));

    static bool IsWaived(RuledPrecedence ruled, Record record) =>
        record.Waivers.Count > 0 && record.Waivers.Any(waiver => waiver.Rule == ruled.Rule.Info.Code);

    sealed class Collector(Rule rule, RuleContext context) : IRecordShapeVisitor<IEnumerable<RuledPrecedence>>
    {
        public IEnumerable<RuledPrecedence> Visit<T>(RecordShape<T> shape)
            where T : Record
        {
            var subjects = context.Dossier.Of(shape);
            var orders = subjects.Count == 0 ? [] : context.OrdersOf<T>(rule);
            return orders.Count == 0
                ? []
                : subjects
                    .Where(subject => subject.Rank != Rank.Deprecated)
                    .SelectMany(subject => orders.SelectMany(stated => stated.Orders(subject, context)))
                    .Where(order => order.IsInferred && !order.IsCertain)
                    .Select(order => new RuledPrecedence(order, rule));
        }
    }
}
