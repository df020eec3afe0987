using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>A date of a record that has several.</summary>
/// <param name="Kind">What happened then.</param>
/// <param name="Date">The date; null where it is not on record.</param>
sealed record KindOfDate(LocalizedString Kind, SourceDate? Date);

/// <summary>What happened on each of the dates of a record that has several, so that none is taken for another.</summary>
static class TimelineKinds
{
    public static IReadOnlyList<KindOfDate> Of(Recognition record) =>
        [new(FigureTexts.Recognized, record.Date), new(FigureTexts.Withdrawn, record.Withdrawn)];

    /// <summary>The dates of relations; with whether another record gives the date of establishment that the briefing goes by.</summary>
    public static IReadOnlyList<KindOfDate> Of(DiplomaticRelation relation, bool isRival) =>
        Relation(relation.Established, isRival, relation.Interruptions, relation.Ended);

    /// <inheritdoc cref="Of(DiplomaticRelation, bool)" />
    public static IReadOnlyList<KindOfDate> Of(ConsularRelation relation, bool isRival) =>
        Relation(relation.Established, isRival, relation.Interruptions, relation.Ended);

    public static IReadOnlyList<KindOfDate> Of(Mission mission) =>
        [
            new(FigureTexts.Opened, mission.Opened),
            new(FigureTexts.Closed, mission.Closed),
            .. mission.Grades.Select(grade => new KindOfDate(Word(grade.Kind) ?? RecordTexts.Mission, grade.Period)),
        ];

    public static IReadOnlyList<KindOfDate> Of(Mechanism mechanism) =>
        [new(FigureTexts.Founded, mechanism.Established), new(FigureTexts.Ended, mechanism.Ended)];

    public static IReadOnlyList<KindOfDate> Of(Agreement agreement) =>
        [
            new(FigureTexts.Signed, agreement.Signed),
            new(FigureTexts.InForce, agreement.InForce),
            new(FigureTexts.Terminated, agreement.Terminated),
        ];

    static IReadOnlyList<KindOfDate> Relation(
        SourceDate? since,
        bool isRival,
        Items<Interruption> interruptions,
        SourceDate? ended
    ) =>
        [
            new(isRival ? FigureTexts.AlsoEstablished : FigureTexts.Established, since),
            .. interruptions.SelectMany(Broken),
            new(FigureTexts.Ended, ended),
        ];

    static KindOfDate[] Broken(Interruption interruption) =>
        [
            new(Word(interruption.Kind) ?? RelationTexts.Interrupted, interruption.From),
            new(ResumptionTexts.Kind(interruption.Kind), interruption.To),
        ];

    static LocalizedString? Word(Enum? value) => value is null ? null : WordLabels.Find(value);
}
