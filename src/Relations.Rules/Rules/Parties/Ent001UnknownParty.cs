using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Ent001UnknownParty : ValueRule
{
    // Comparing with more than this many ids would cost more than the hint is worth.
    const int MaxCandidates = 10_000;

    public override RuleInfo Info { get; } =
        new("ENT001", "unknown-party", Severity.Error, "A reference names no record, or one of another type.")
        {
            Why =
                "Every statement about a party, place, person or event refers to its id. A reference that leads nowhere "
                + "removes the record from every check and every table that uses it.",
            Basis =
                "Referential integrity; ids of states are ISO 3166-1 alpha-3, of the built-in register or of the dossier.",
            Needs = "a reference, except to a source or an agreement, which have rules of their own",
        };

    private protected override void Check(FieldValue value, Record? subject, RuleContext context)
    {
        if (
            value is not { Kind: ReferenceKind kind, Value: IRef { Id: { } id } }
            || kind.Targets is ["sources"] or ["agreements"]
        )
        {
            return;
        }

        if (context.Dossier.Find(id) is not { } target)
        {
            var slip = NearMatches.IdOf(id, kind.Targets, context.Dossier);
            if (slip is null && StateMeant(id, kind, subject, context.Dossier) is { } state)
            {
                var said = MeansState(NearMatch.Shown(id), Collections(kind), state.AsMessage());
                var write = state.Ids is [var one] ? PendingFix.Write(one, state.IsCertain) : null;
                context.Report(Verdict.Violated, new(subject, value.Path), said, state.Help, fix: write);
                return;
            }

            var list = NearMatches.ListHelp(value.Path, id, one => IsMeant(one, kind, context.Dossier));
            var meant = list is null ? slip ?? Meant(id, kind, context.Dossier) : null;
            var help =
                slip is not null ? NearMatch.Help(id, slip)
                : meant is not null ? CheckTexts.DidYouMean(meant)
                : list;
            var message = NotOnRecord(NearMatch.Shown(id), Collections(kind));
            var fix = PendingFix.Write(meant, isSafe: slip is not null);
            context.Report(Verdict.Violated, new(subject, value.Path), message, help, fix: fix);
        }
        else if (!kind.Targets.Contains(target.RecordShape.Collection, StringComparer.Ordinal))
        {
            var message = StandsElsewhere(
                target,
                EnumWords.OfCollection(target.RecordShape.Collection),
                Collections(kind)
            );
            context.Report(Verdict.Violated, new(subject, value.Path), message);
        }
    }

    static ArgumentValue Collections(ReferenceKind kind) =>
        ArgumentValue.List(kind.Targets.Select(name => ArgumentValue.Of(EnumWords.OfCollection(name))));

    static StateMeanings? StateMeant(string id, ReferenceKind kind, Record? subject, Dossier dossier) =>
        kind.Targets.Contains(State.Shape.Collection, StringComparer.Ordinal)
            ? StateMeanings.Of(id, subject is null ? null : DateOf(subject), dossier)
            : null;

    static SourceDate? DateOf(Record subject) =>
        subject.RecordShape.Fields.Select(field => field.Get(subject)).OfType<SourceDate>().FirstOrDefault();

    static bool IsMeant(string id, ReferenceKind kind, Dossier dossier) =>
        (dossier.Find(id)?.RecordShape.Collection is { } found && kind.Targets.Contains(found, StringComparer.Ordinal))
        || NearMatches.IdOf(id, kind.Targets, dossier) is not null;

    // Codes of states are not compared by their letters: one of another list, as GER or SUI, is near to that of a wrong state.
    static string? Meant(string id, ReferenceKind kind, Dossier dossier)
    {
        var candidates = kind
            .Targets.Select(name => Shapes.Find(name)!)
            .Where(shape => shape != State.Shape)
            .SelectMany(shape => shape.Accept(new TargetIds(dossier)))
            .Take(MaxCandidates + 1)
            .ToList();
        return candidates.Count > MaxCandidates ? null : Nearest.To(id, candidates);
    }

    sealed class TargetIds(Dossier dossier) : IRecordShapeVisitor<IEnumerable<string>>
    {
        public IEnumerable<string> Visit<T>(RecordShape<T> shape)
            where T : Record => dossier.Of(shape).Select(record => record.Id);
    }

    [Message("{id} is not on record as an id of {collections}: it {meaning}")]
    private static partial Message MeansState(string id, ArgumentValue collections, Message meaning);

    [Message("{id} is not on record: expected an id of {collections}")]
    private static partial Message NotOnRecord(string id, ArgumentValue collections);

    [Message("{record} stands in {collection}: expected an id of {collections}")]
    private static partial Message StandsElsewhere(
        Record record,
        LocalizedString collection,
        ArgumentValue collections
    );

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "States of the register and a place of the dossier",
            """
            places:
              - { id: baku, names: Baku, state: AZE }
            missions:
              - { id: embassy, sending: TUR, receiving: AZE, kind: embassy, seat: baku }
            """
        ),
        new(
            "A slip in the id of a place, and a code that no state has",
            """
            places:
              - { id: baku, names: Baku, state: AZB }
            missions:
              - { id: embassy, sending: TUR, receiving: AZE, kind: embassy, seat: bakuu }
            """,
            "error baku.state: AZB is not on record: expected an id of states",
            "error embassy.seat: bakuu is not on record: expected an id of places"
        ),
        new(
            "A state with spaces around it, and one in small letters",
            """
            recognitions:
              - { id: recognition, by: " TUR ", of: aze }
            """,
            "error recognition.by: \" TUR \" is not on record: expected an id of states",
            "error recognition.of: aze is not on record: expected an id of states"
        ),
        new(
            "Names of states and codes of other lists, some of the time and some of one that is over",
            """
            recognitions:
              - { id: germany, by: GER, of: Azerbaycan, date: 1992-01-01 }
              - { id: zaire, by: ROM, of: ZAR, date: 2010 }
              - { id: burma, by: BUR, of: Korean }
              - { id: burma-1980, by: BUR, of: Alman, date: 1980 }
            """,
            "error germany.by: GER is not on record as an id of states: it is the code of Germany (DEU) in the list of the International Olympic Committee and in the list of FIFA",
            "error germany.of: Azerbaycan is not on record as an id of states: it is the name of Azerbaijan (AZE)",
            "error zaire.by: ROM is not on record as an id of states: it was the code of Romania (ROU) in ISO 3166-1 until 2002 and in the list of the International Olympic Committee until 2006",
            "error zaire.of: ZAR is not on record as an id of states: it was the code of Democratic Republic of the Congo (COD) in ISO 3166-1 until 1997",
            "error burma.by: BUR is not on record as an id of states: it was the code of Myanmar (MMR) in ISO 3166-1 until 1989, and is the code of Burkina Faso (BFA) in the list of the International Olympic Committee",
            "error burma.of: Korean is not on record as an id of states: it is the adjective of South Korea (KOR), and is the adjective of North Korea (PRK)",
            "error burma-1980.by: BUR is not on record as an id of states: it was the code of Myanmar (MMR) in ISO 3166-1 until 1989",
            "error burma-1980.of: Alman is not on record as an id of states: it is the adjective of Germany (DEU)"
        ),
        new(
            "A person where a state belongs",
            """
            people:
              - { id: somebody, names: Somebody }
            recognitions:
              - { id: recognition, by: TUR, of: somebody }
            """,
            "error recognition.of: somebody stands in people: expected an id of states"
        ),
    ];
}
