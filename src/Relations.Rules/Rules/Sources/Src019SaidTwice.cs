using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Src019SaidTwice : Rule, IChecks<Record>
{
    // What a record says is all but how it is called, on what it rests and how it is judged.
    static readonly string[] Aside = ["id", "note", "rank"];

    static readonly RecordIndex<Record, int> BySaying = new(
        dossier => dossier.Records,
        record => HashOf(record, FieldWalk.Values(record))
    );

    public override RuleInfo Info { get; } =
        new("SRC019", "said-twice", Severity.Warning, "A record repeats another record.")
        {
            Why =
                "One fact in two sources is one record with two citations. Two records of it are counted twice, and "
                + "corrected once.",
            Basis = "One statement, one record; visits have a rule of their own (VIS004).",
            Needs =
                "two records of a collection with the same values in every field but id, citations, note, rank and waivers",
        };

    internal override bool JudgesDeprecated => false;

    public void Check(Record subject, RuleContext context)
    {
        if (subject is Visit)
        {
            return;
        }

        foreach (var earlier in context.Earlier(BySaying, HashOf(subject, context.View.Values), subject))
        {
            if (earlier.TypeShape == subject.TypeShape && SayingOf(earlier).SequenceEqual(SayingOf(subject)))
            {
                context.Violated(
                    "id",
                    SaysTheSame(subject, earlier),
                    MakeOne(),
                    [new(CheckTexts.Named(earlier), new(earlier, "id"))]
                );
                return;
            }
        }
    }

    static int HashOf(Record record, IReadOnlyList<FieldValue> values)
    {
        var hash = default(HashCode);
        hash.Add(record.TypeShape);
        for (var i = 0; i < values.Count; i++)
        {
            if (Says(record, values[i].Path))
            {
                hash.Add(values[i].Value);
            }
        }

        return hash.ToHashCode();
    }

    static IEnumerable<(string Path, object Value)> SayingOf(Record record) =>
        FieldWalk.Values(record).Where(value => Says(record, value.Path)).Select(value => (value.Path, value.Value));

    static bool Says(Record record, string path) =>
        (Array.IndexOf(Aside, path) < 0 || (record is Office && path == "rank"))
        && !path.StartsWith("citations[", StringComparison.Ordinal)
        && !path.StartsWith("waivers[", StringComparison.Ordinal);

    [Message("{record} repeats {other}")]
    private static partial Message SaysTheSame(Record record, Record other);

    [Message("make them one record with the citations of both, or say what tells them apart")]
    private static partial Message MakeOne();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Two events of one name in two years",
            """
            events:
              - { id: summit-2016, names: Summit, dates: 2016 }
              - { id: summit-2017, names: Summit, dates: 2017 }
            """
        ),
        new(
            "One event from two sources",
            """
            events:
              - { id: summit, names: Summit, dates: 2016, note: By one source. }
              - { id: the-summit, names: Summit, dates: 2016, note: By another. }
            """,
            "warning the-summit.id: the-summit repeats summit"
        ),
    ];
}
