using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>How the parties came to deal with each other: independence, recognition, relations and their breaks.</summary>
sealed class RelationsSection : BriefingSection
{
    static readonly Wording Diplomatic = new(
        RelationTexts.Diplomatic,
        RelationTexts.AlsoDiplomatic,
        Interrupted,
        ResumptionTexts.Resumed,
        RelationTexts.Over
    );

    static readonly Wording Consular = new(
        RelationTexts.Consular,
        RelationTexts.AlsoConsular,
        (desk, interruption) => desk.Say(ConsularTexts.Interrupted(interruption.Kind)),
        ResumptionTexts.ConsularResumed,
        ConsularTexts.Over
    );

    public override string Name => "relations";

    public override LocalizedString Title => RelationTexts.Title;

    public override IReadOnlyList<Shape> Tells =>
        [Independence.Shape, Recognition.Shape, DiplomaticRelation.Shape, ConsularRelation.Shape];

    public override IEnumerable<Block> Compose(Desk desk)
    {
        List<IReadOnlyList<Block>> items =
        [
            .. Chronicle
                .Of(desk.Dossier.Independence, r => r.Date)
                .Select(r => desk.Dated(r, r.Date, OfIndependence(desk, r))),
            .. Chronicle
                .Of(desk.Dossier.Recognitions, r => r.Date)
                .Select(r => desk.Dated(r, r.Date, OfRecognition(desk, r))),
            .. Rivals
                .Of(desk.Dossier.DiplomaticRelations)
                .SelectMany(one =>
                    Each(
                        one,
                        (r, isRival) =>
                            Relation(
                                desk,
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
            .. Rivals
                .Of(desk.Dossier.ConsularRelations)
                .SelectMany(one =>
                    Each(
                        one,
                        (r, isRival) =>
                            Relation(
                                desk,
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

    /// <summary>What happened to diplomatic relations in an interruption.</summary>
    public static string Interrupted(Desk desk, Interruption interruption) =>
        interruption.Kind is null ? desk.Say(RelationTexts.Interrupted) : desk.Word(interruption.Kind);

    static Inlines OfIndependence(Desk desk, Independence record)
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
            : [" ", .. desk.Say(RelationTexts.IndependentOf, desk.NameWithin(record.From))];
        return [.. desk.Say(phrase, desk.NameBeginning(record.State)), .. from, "."];
    }

    static Inlines OfRecognition(Desk desk, Recognition record)
    {
        Inlines form = record.Form is null ? [] : [$" ({desk.Word(record.Form)})"];
        Inlines claim = record.Ordinal switch
        {
            null => [],
            1 => [desk.Semicolon, desk.Say(RelationTexts.First)],
            { } ordinal => [desk.Semicolon, .. desk.Say(RelationTexts.Numbered, [desk.Ordinal(ordinal)])],
        };
        Inlines withdrawn = record.Withdrawn is null
            ? []
            : [desk.Semicolon, .. desk.Say(RelationTexts.Withdrawn, [desk.Date(record.Withdrawn)])];
        var phrase = record.Recognized switch
        {
            RecognitionObject.State => RelationTexts.RecognizedState,
            RecognitionObject.Government => RelationTexts.RecognizedGovernment,
            _ => RelationTexts.Recognized,
        };
        var sentence = desk.Say(phrase, desk.NameBeginning(record.By), desk.NameWithin(record.Of));
        return [.. sentence, .. form, .. claim, .. withdrawn, "."];
    }

    static Inlines Pair(Desk desk, Items<Ref<State>> between, Func<IRef, Inlines> first) =>
        between is [var a, var b]
            ? desk.Say(CommonTexts.Between, first(a), desk.NameWithin(b))
            : Desk.Joined(between.Select(state => desk.NameWithin(state)), ", ");

    /// <summary>What ended an interruption, or that no end is on record; nothing where the relations themselves have ended.</summary>
    public static Inlines Resumed(
        Desk desk,
        Record record,
        SourceDate? ended,
        Interruption interruption,
        Func<InterruptionKind?, LocalizedString> phrase
    ) =>
        interruption.To is not null
            ? [desk.Semicolon, .. desk.Say(phrase(interruption.Kind), [desk.Date(record, interruption.To)])]
        : ended is null ? [desk.Semicolon, desk.Say(ResumptionTexts.NotResumed(interruption.Kind))]
        : [];

    static IEnumerable<IReadOnlyList<Block>> Each<T>(
        Rivals<T> rivals,
        Func<T, bool, IEnumerable<IReadOnlyList<Block>>> tell
    )
        where T : Record => [.. tell(rivals.GoneBy, false), .. rivals.Others.SelectMany(other => tell(other, true))];

    static IEnumerable<IReadOnlyList<Block>> Relation(
        Desk desk,
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
        var pair = Pair(desk, between, desk.NameBeginning);
        Inlines how = mode is null ? [] : [" ", .. desk.Say(RelationTexts.Mode, [desk.Say(ModeTexts.Of(mode.Value))])];
        yield return desk.Dated(
            record,
            since,
            [
                .. desk.Say(isRival ? words.AlsoEstablished : words.Established, Pair(desk, between, desk.NameWithin)),
                .. how,
                ".",
            ]
        );
        foreach (var interruption in interruptions)
        {
            var resumed = Resumed(desk, record, ended, interruption, words.Resumed);
            yield return desk.Dated(
                record,
                interruption.From,
                [.. pair, desk.Colon, words.Interrupted(desk, interruption), .. resumed, "."]
            );
        }

        if (ended is not null)
        {
            yield return desk.Dated(record, ended, [.. pair, desk.Colon, desk.Say(words.Over), "."]);
        }
    }

    sealed record Wording(
        LocalizedString Established,
        LocalizedString AlsoEstablished,
        Func<Desk, Interruption, string> Interrupted,
        Func<InterruptionKind?, LocalizedString> Resumed,
        LocalizedString Over
    );
}
