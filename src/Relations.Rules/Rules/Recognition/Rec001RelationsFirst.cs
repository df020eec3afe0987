using Relations.Dossiers;

namespace Relations.Rules;

sealed class Rec001RelationsFirst : Rule, IChecks<DiplomaticRelation>, IOrders<DiplomaticRelation>
{
    static readonly RecordIndex<Recognition, (string?, string?)> ByPair = new(
        dossier => dossier.Recognitions,
        recognition => (recognition.By.Id, recognition.Of.Id)
    );

    public override RuleInfo Info { get; } =
        new(
            "REC001",
            "relations-first",
            Severity.Error,
            new(
                "Relations begin before the recognition on record.",
                "İlişkiler, kayıtlı tanımadan önce başlamış.",
                "Əlaqələr qeydə alınmış tanınmadan əvvəl başlayıb."
            )
        )
        {
            Why =
                "A state that establishes diplomatic relations with another treats it as a state: opening relations implies "
                + "recognition. Recognition on record for a later day than the relations means that one of the two dates is "
                + "wrong, or that an earlier, implied recognition is missing.",
            Basis =
                "Customary law of recognition: establishing diplomatic relations implies recognition (Lauterpacht, "
                + "Recognition in International Law, 1947, ch. XX; Vienna Convention on Diplomatic Relations 1961, art. 2).",
            Needs = "a recognition by one side of the other, and the relations of the pair, with their dates",
            Verdicts =
                "Violated when the last possible day of the establishment is before the first possible day of every "
                + "recognition by one side of the other that was not withdrawn by then; cannot tell when the days overlap or a "
                + "date is missing; holds otherwise, and on the same day. A recognition of a government is none of a state.",
            Exceptions = ["A recognition de jure after relations that were opened on a recognition de facto."],
        };

    public void Check(DiplomaticRelation relation, Inspection found) =>
        found.RequireWorst(
            BySide(relation, found).Where(side => side.Count > 0).Select(Likeliest),
            at: order => order.Later
        );

    // Of several recognitions one is enough, which is no order.
    public IEnumerable<Order> Orders(DiplomaticRelation relation, Inspection found) =>
        BySide(relation, found).Where(side => side.Count == 1).Select(side => side[0]);

    static IEnumerable<List<Order>> BySide(DiplomaticRelation relation, Inspection found) =>
        relation.Between is not [var a, var b] || a == b
            ? []
            :
            [
                Candidates(relation, found.Find(ByPair, (a.Id, b.Id))),
                Candidates(relation, found.Find(ByPair, (b.Id, a.Id))),
            ];

    static List<Order> Candidates(DiplomaticRelation relation, IEnumerable<Recognition> recognitions)
    {
        var established = relation.Establishment();
        return
        [
            .. recognitions
                .Where(one => one.Recognized != RecognitionObject.Government && !WasWithdrawn(one, relation))
                .Select(one => new Order(
                    new($"the recognition of {one.Of} by {one.By}", one, "date", one.Date),
                    established
                )),
        ];
    }

    static bool WasWithdrawn(Recognition recognition, DiplomaticRelation relation) =>
        recognition.Withdrawn is { Value: not null } withdrawn
        && relation.Established is { Value: not null } established
        && Chronology.Before(withdrawn, established) == Truth.Yes;

    static Order Likeliest(List<Order> side) =>
        side.MaxBy(order => Chronology.NotAfter(order.Earlier.Date, order.Later.Date))!;

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Relations established two months after the recognition",
            """
            recognitions:
              - { id: recognition, by: TUR, of: AZE, date: 1991-11-09 }
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR], established: 1992-01-14 }
            """
        ),
        new(
            "A later recognition of a government, and one that was given twice, with an occupation between",
            """
            recognitions:
              - { id: state, by: USA, of: CUB, date: 1902-05-20 }
              - { id: government, by: USA, of: CUB, recognized: government, date: 1959-01-07 }
              - { id: first, by: FIN, of: EST, date: 1920-06-07 }
              - { id: again, by: FIN, of: EST, date: 1991-08-25 }
            diplomaticRelations:
              - { id: relations, between: [CUB, USA], established: 1902-05-27 }
              - { id: others, between: [EST, FIN], established: 1920 }
            """,
            "maybe others.established: cannot tell whether the establishment of relations (1920) comes before the recognition of EST by FIN (1920-06-07)"
        ),
        new(
            "Relations between a withdrawal and the next recognition",
            """
            recognitions:
              - { id: first, by: USA, of: NIC, date: 1908, withdrawn: 1909-12-01 }
              - { id: second, by: USA, of: NIC, date: 1911-01-01 }
            diplomaticRelations:
              - { id: relations, between: [NIC, USA], established: 1910-05-01 }
            """,
            "error relations.established: the establishment of relations (1910-05-01) comes before the recognition of NIC by USA (1911-01-01)"
        ),
        new(
            "Relations established ten months before the recognition",
            """
            recognitions:
              - { id: recognition, by: TUR, of: AZE, date: 1991-11-09 }
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR], established: 1991-01-14 }
            """,
            "error relations.established: the establishment of relations (1991-01-14) comes before the recognition of AZE by TUR (1991-11-09)"
        ),
        new(
            "Only the year of the establishment is known, and it is that of the recognition",
            """
            recognitions:
              - { id: recognition, by: TUR, of: AZE, date: 1991-11-09 }
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR], established: 1991 }
            """,
            "maybe relations.established: cannot tell whether the establishment of relations (1991) comes before the recognition of AZE by TUR (1991-11-09)"
        ),
    ];
}
