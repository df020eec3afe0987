using Relations.Documents;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Briefings;

/// <summary>The key points that the dossier has itself, their placeholders filled.</summary>
static class OwnPoints
{
    public static IEnumerable<BriefPoint> Of(BriefingContext context) =>
        context
            .Dossier.Of(KeyPoint.Shape)
            .Where(point => point.Rank != Rank.Deprecated && IsFor(point, context.Options.Audience))
            .OrderBy(point => point.Order ?? int.MaxValue)
            .ThenBy(point => point.Id, NaturalOrder.Comparer)
            .Select(point => Told(context, point))
            .OfType<BriefPoint>();

    static bool IsFor(KeyPoint point, BriefingAudience audience) =>
        point.Audience is not { } its || its == PointAudience.Brief == (audience == BriefingAudience.Brief);

    // What is not in the language of a brief is left to the full briefing.
    static BriefPoint? Told(BriefingContext context, KeyPoint point)
    {
        // A text without a language counts as one in the reader's.
        var own = point.Text?.Find(context.Language.Code()) ?? point.Text?.Find("");
        if (own is null && context.Options.Audience == BriefingAudience.Brief)
        {
            return null;
        }

        var said = own is null ? context.Localised(point.Text) : [own];
        if (said is not [Text text])
        {
            return null;
        }

        var filled = LetterCase.Capitalised(Filled(context, point, text.Value), context.Language);
        var end = filled.IndexOf(". ", StringComparison.Ordinal);
        var (lead, body) = end < 0 ? (filled, "") : (filled[..(end + 1)], filled[(end + 2)..]);
        return new(
            lead,
            body.Length == 0 ? [] : [text with { Value = body }],
            [point, .. point.About.Select(about => context.Dossier.Find(about.Id ?? "")).OfType<Record>()]
        );
    }

    static string Filled(BriefingContext context, KeyPoint point, string text) =>
        string.Concat(
            KeyPointSlots.PartsOf(text).Select(part => part.IsSlot ? Value(context, point, part.Text) : part.Text)
        );

    static string Value(BriefingContext context, KeyPoint point, string slot) =>
        KeyPointSlots.Find(context.Dossier, point, slot) switch
        {
            { Count: { } count } => NumberTexts.Of(count, context.Language),
            { Date: { } date } => NoBreaks.In(context.Date(date)),
            _ => "{" + slot + "}",
        };
}
