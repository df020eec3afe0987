namespace Relations.Briefings;

/// <summary>The key points of a brief, composed from the records where the dossier has none of its own.</summary>
static class ComposedPoints
{
    const int Most = 6;

    public static IReadOnlyList<KeyPoint> Of(BriefingContext context) =>
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
