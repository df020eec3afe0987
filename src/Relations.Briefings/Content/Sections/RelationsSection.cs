using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>How the parties came to deal with each other: independence, recognition, relations and their breaks.</summary>
sealed class RelationsSection : BriefingSection
{
    static readonly Wording Diplomatic = new(
        RelationTexts.Diplomatic,
        RelationTexts.AlsoDiplomatic,
        InterruptionWords.Of,
        ResumptionTexts.Resumed,
        RelationTexts.Over
    );

    static readonly Wording Consular = new(
        RelationTexts.Consular,
        RelationTexts.AlsoConsular,
        (context, interruption) => context.Say(ConsularTexts.Interrupted(interruption.Kind)),
        ResumptionTexts.ConsularResumed,
        ConsularTexts.Over
    );

    public override string Name => "relations";

    public override LocalizedString Title => RelationTexts.Title;

    public override IReadOnlyList<RecordShape> Tells =>
        [Independence.Shape, Recognition.Shape, DiplomaticRelation.Shape, ConsularRelation.Shape];

    public override IEnumerable<Block> Compose(BriefingContext context)
    {
        List<IReadOnlyList<Block>> items =
        [
            .. DateSorting
                .Of(context.Dossier.Independence, r => r.Date)
                .Select(r => context.Dated(r, r.Date, OfIndependence(context, r))),
            .. DateSorting
                .Of(context.Dossier.Recognitions, r => r.Date)
                .Select(r => context.Dated(r, r.Date, OfRecognition(context, r))),
            .. ConflictingRecords
                .Of(context.Dossier.DiplomaticRelations)
                .SelectMany(one =>
                    Each(
                        one,
                        (r, isRival) =>
                            Relation(
                                context,
                                r,
                                isRival,
                                Diplomatic,
                                r.Between,
                                r.Established,
                                r.Mode,
                                r.Interruptions,
                                r.Ended
                            )
                    )
                ),
            .. ConflictingRecords
                .Of(context.Dossier.ConsularRelations)
                .SelectMany(one =>
                    Each(
                        one,
                        (r, isRival) =>
                            Relation(
                                context,
                                r,
                                isRival,
                                Consular,
                                r.Between,
                                r.Established,
                                null,
                                r.Interruptions,
                                r.Ended
                            )
                    )
                ),
        ];
        return items.Count == 0 ? [] : [new ListBlock(items)];
    }

    /// <summary>What happened to relations, in the words for their type.</summary>
    public static string Interrupted(BriefingContext context, Record relations, Interruption interruption) =>
        (relations.TypeShape == ConsularRelation.Shape ? Consular : Diplomatic).Interrupted(context, interruption);

    static Inlines OfIndependence(BriefingContext context, Independence record)
    {
        var phrase = record.Kind switch
        {
            IndependenceKind.Restoration => RelationTexts.Restored,
            IndependenceKind.Agreement => RelationTexts.Agreed,
            IndependenceKind.Declaration => RelationTexts.Declared,
            _ => RelationTexts.BecameIndependent,
        };
        Inlines from = record.From.IsNone
            ? []
            : [" ", .. context.Say(RelationTexts.IndependentOf, context.NameWithin(record.From))];
        return [.. context.Say(phrase, context.NameBeginning(record.State)), .. from, "."];
    }

    static Inlines OfRecognition(BriefingContext context, Recognition record)
    {
        Inlines form = record.Form is null ? [] : [$" ({context.Word(record.Form)})"];
        Inlines claim = record.Ordinal switch
        {
            null => [],
            1 => [context.Semicolon, context.Say(RelationTexts.First)],
            { } ordinal => [context.Semicolon, .. context.Say(RelationTexts.Numbered, [context.Ordinal(ordinal)])],
        };
        Inlines withdrawn = record.Withdrawn is null
            ? []
            : [context.Semicolon, .. context.Say(RelationTexts.Withdrawn, [context.Date(record.Withdrawn)])];
        var phrase = record.Recognized switch
        {
            RecognitionObject.State => RelationTexts.RecognizedState,
            RecognitionObject.Government => RelationTexts.RecognizedGovernment,
            _ => RelationTexts.Recognized,
        };
        var sentence = context.Say(phrase, context.NameBeginning(record.By), context.NameWithin(record.Of));
        return [.. sentence, .. form, .. claim, .. withdrawn, "."];
    }

    static Inlines Pair(BriefingContext context, Items<Ref<State>> between, Func<IRef, Inlines> first) =>
        between is [var a, var b]
            ? context.Say(CommonTexts.Between, first(a), context.NameWithin(b))
            : BriefingContext.Joined(between.Select(state => context.NameWithin(state)), ", ");

    /// <summary>What ended an interruption, or that no end is on record; nothing where the relations themselves have ended.</summary>
    public static Inlines Resumed(
        BriefingContext context,
        Record record,
        SourceDate? ended,
        Interruption interruption,
        Func<InterruptionKind?, LocalizedString> phrase
    ) =>
        interruption.To is not null
            ? [context.Semicolon, .. context.Say(phrase(interruption.Kind), [context.Date(record, interruption.To)])]
        : ended is null ? [context.Semicolon, context.Say(ResumptionTexts.NotResumed(interruption.Kind))]
        : [];

    static IEnumerable<IReadOnlyList<Block>> Each<T>(
        ConflictingRecords<T> rivals,
        Func<T, bool, IEnumerable<IReadOnlyList<Block>>> tell
    )
        where T : Record => [.. tell(rivals.GoneBy, false), .. rivals.Others.SelectMany(other => tell(other, true))];

    static IEnumerable<IReadOnlyList<Block>> Relation(
        BriefingContext context,
        Record record,
        bool isRival,
        Wording words,
        Items<Ref<State>> between,
        SourceDate? since,
        RelationMode? mode,
        Items<Interruption> interruptions,
        SourceDate? ended
    )
    {
        var pair = Pair(context, between, context.NameBeginning);
        Inlines how = mode is null
            ? []
            : [" ", .. context.Say(RelationTexts.Mode, [context.Say(ModeTexts.Of(mode.Value))])];
        yield return context.Dated(
            record,
            since,
            [
                .. context.Say(
                    isRival ? words.AlsoEstablished : words.Established,
                    Pair(context, between, context.NameWithin)
                ),
                .. how,
                ".",
            ]
        );
        foreach (var interruption in interruptions)
        {
            var resumed = Resumed(context, record, ended, interruption, words.Resumed);
            yield return context.Dated(
                record,
                interruption.From,
                [
                    .. pair,
                    context.Colon,
                    words.Interrupted(context, interruption),
                    .. InBrackets(FieldText.Remarks(context, Interruption.Shape, interruption)),
                    .. resumed,
                    ".",
                ]
            );
        }

        if (ended is not null)
        {
            yield return context.Dated(record, ended, [.. pair, context.Colon, context.Say(words.Over), "."]);
        }
    }

    static Inlines InBrackets(Inlines remarks) => remarks.Count == 0 ? [] : [" (", .. remarks, ")"];

    sealed record Wording(
        LocalizedString Established,
        LocalizedString AlsoEstablished,
        Func<BriefingContext, Interruption, string> Interrupted,
        Func<InterruptionKind?, LocalizedString> Resumed,
        LocalizedString Over
    );
}
