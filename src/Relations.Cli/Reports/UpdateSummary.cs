using Relations.Import;

namespace Relations.Cli.Reports;

/// <summary>Says how many records an import changes in a dossier.</summary>
/// <param name="folder">The folder of the dossier.</param>
/// <param name="update">What is changed.</param>
/// <param name="found">Which records are which.</param>
/// <param name="decisions">The table of decisions.</param>
sealed partial class UpdateSummary(string folder, UpdatedDossier update, Reconciliation found, string decisions)
{
    [Message("{folder} is up to date; nothing is written")]
    private static partial Message UpToDate(string folder);

    [Message("{folder} is up to date; its records stay as they are")]
    private static partial Message RecordsStay(string folder);

    [Message("{folder} would be updated; nothing is written:")]
    private static partial Message WouldBeUpdated(string folder);

    [Message("{folder} is updated:")]
    private static partial Message Updated(string folder);

    [Message("{count} {count|record|records} added")]
    private static partial Message Added(int count);

    [Message("{count} {count|record|records} changed")]
    private static partial Message Changed(int count);

    [Message("{count} {count|record|records} of which only the numbers of cited paragraphs change")]
    private static partial Message Renumbered(int count);

    [Message("{count} {count|record|records} now {count|cites|cite} the earlier text of a source")]
    private static partial Message Repointed(int count);

    [Message("{count} {count|record|records} removed")]
    private static partial Message Removed(int count);

    [Message("{count} added {count|record|records} that {count|is a removed one|are removed ones} under another id")]
    private static partial Message Renamed(int count);

    [Message("{count} stored {count|text|texts} changed")]
    private static partial Message Texts(int count);

    [Message("{count} {count|value|values} kept as {count|it is|they are} here")]
    private static partial Message Kept(int count);

    [Message("{count} left as {count|it is|they are} here, to decide")]
    private static partial Message Left(int count);

    [Message("{count} {count|record|records} joined with those that are here")]
    private static partial Message Joined(int count);

    [Message("{count} doubtful {count|match|matches}; write same or different into {path}, and import again")]
    private static partial Message Doubtful(int count, string path);

    /// <summary>Whether nothing is written, since it was not asked for.</summary>
    public bool IsDry { get; init; }

    /// <summary>Whether anything is written, records or not.</summary>
    public bool IsWritten { get; init; }

    /// <summary>Writes it.</summary>
    public void Write(AnsiWriter writer)
    {
        var records = update.Updates.Where(one => one.Collection is not null || one.Id.Length == 0).ToList();
        int Count(UpdateKind kind) =>
            records.Count(one => one.Kind == kind && one is { OnlyRenumbers: false, OnlyRepoints: false });
        (int Count, Func<int, Message> Told)[] lines =
        [
            (Count(UpdateKind.Added), Added),
            (Count(UpdateKind.Changed), Changed),
            (records.Count(one => one.OnlyRenumbers), Renumbered),
            (records.Count(one => one.OnlyRepoints), Repointed),
            (Count(UpdateKind.Removed), Removed),
            (records.Count(one => one.Was is not null), Renamed),
            (update.Updates.Count - records.Count, Texts),
            (found.Joined.Count, Joined),
            (update.Kept, Kept),
            (update.Left.Count, Left),
            (found.Doubtful.Count, count => Doubtful(count, decisions)),
        ];
        writer.Line(Head(), AnsiStyles.Strong);
        foreach (var (count, told) in lines.Where(line => line.Count > 0))
        {
            writer.Wrapped("  ", told(count).In(writer.Language));
        }
    }

    Message Head() =>
        (update.Updates.Count, IsDry, IsWritten) switch
        {
            (0, _, false) => UpToDate(folder),
            (0, _, true) => RecordsStay(folder),
            (_, true, _) => WouldBeUpdated(folder),
            _ => Updated(folder),
        };
}
