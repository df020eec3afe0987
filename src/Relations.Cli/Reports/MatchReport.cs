using Relations.Import;

namespace Relations.Cli.Reports;

/// <summary>Says which records of an import are records of the dossier, and which may be.</summary>
static partial class MatchReport
{
    const int MaxDoubtful = 100;

    [Message("= {collection} {id} is {here} ({name}): {why}")]
    private static partial Message IsJoined(string collection, string id, string here, string name, ArgumentValue why);

    [Message("? {collection} {id} ({name})")]
    private static partial Message MayBe(string collection, string id, string name);

    [Message("perhaps {here} ({name}): {why}")]
    private static partial Message Perhaps(string here, string name, ArgumentValue why);

    [Message("and {count} more doubtful {count|match|matches}")]
    private static partial Message MoreDoubtful(int count);

    /// <summary>Writes them.</summary>
    /// <param name="writer">Takes the lines.</param>
    /// <param name="found">The matches.</param>
    /// <param name="isDry">Whether all are shown.</param>
    public static void Write(AnsiWriter writer, Reconciliation found, bool isDry)
    {
        foreach (var one in isDry ? found.Joined : [])
        {
            var (there, own) = (one.There, one.Here);
            var told = IsJoined(there.Collection, there.Record.Id, own.Id, own.Label, Why(one));
            writer.Wrapped("", told.In(writer.Language), "    ");
        }

        var max = isDry ? int.MaxValue : MaxDoubtful;
        foreach (var group in found.Doubtful.Take(max).GroupBy(one => (one.There.Collection, one.There.Record.Id)))
        {
            var label = group.First().There.Label;
            writer.Line(MayBe(group.Key.Collection, group.Key.Id, label), AnsiStyles.Strong);
            foreach (var one in group)
            {
                writer.Wrapped("    ", Perhaps(one.Here.Id, one.Here.Label, Why(one)).In(writer.Language));
            }
        }

        if (found.Doubtful.Count > max)
        {
            writer.Line(MoreDoubtful(found.Doubtful.Count - max), AnsiStyles.Strong);
        }
    }

    static ArgumentValue Why(RecordMatch one) =>
        ArgumentValue.List(one.Evidence.Select(why => ArgumentValue.Of(why)), ListForm.And);
}
