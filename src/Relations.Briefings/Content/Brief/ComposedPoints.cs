namespace Relations.Briefings;

/// <summary>The key points of a brief, composed from the records where the dossier gives none.</summary>
static class ComposedPoints
{
    const int Most = 6;

    /// <summary>The points of the dossier, or those composed where it has none for the audience.</summary>
    public static IReadOnlyList<BriefPoint> Of(BriefingContext context) =>
        OwnPoints.Of(context).ToList() is { Count: > 0 } own ? own : Composed(context);

    static List<BriefPoint> Composed(BriefingContext context) =>
        [
            .. RecognitionPoint
                .Of(context)
                .Concat(RelationsPoint.Of(context))
                .Concat(MissionsPoint.Of(context))
                .Concat(VisitsPoint.Of(context))
                .Concat(MechanismsPoint.Of(context))
                .Concat(AgreementsPoint.Of(context))
                .Concat(DisputesPoint.Of(context))
                .Take(Most),
        ];
}
