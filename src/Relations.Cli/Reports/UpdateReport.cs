using Relations.Import;

namespace Relations.Cli.Reports;

/// <summary>Says what an import changes in a dossier: every record and field of a trial, and otherwise how many, and what is left to decide.</summary>
sealed partial class UpdateReport
{
    const int MaxLeft = 100;

    readonly Terminal terminal;
    readonly string folder;
    readonly UpdatedDossier update;

    public UpdateReport(Terminal terminal, string folder, UpdatedDossier update) =>
        (this.terminal, this.folder, this.update) = (terminal, folder.TrimEnd('/', '\\'), update);

    [Message("was {id}")]
    private static partial Message Was(string id);

    [Localized("dossier")]
    static partial LocalizedString OfDossier { get; }

    [Localized("text")]
    static partial LocalizedString OfText { get; }

    [Message("here: {text}")]
    private static partial Message HereIs(string text);

    [Message("source: {text}")]
    private static partial Message SourceIs(string text);

    [Message("changed here and in the source; it stays as it is here")]
    private static partial Message BothChanged();

    [Message("changed here, and no longer in the source; it stays")]
    private static partial Message GoneFromSource();

    [Message("deleted here and changed in the source; it stays deleted")]
    private static partial Message DeletedHere();

    [Message("no longer in the source; it stays, since other records refer to it")]
    private static partial Message ReferredTo();

    [Message("changed in the source; change it by hand, since its file or its lines cannot be changed here")]
    private static partial Message NotEditable();

    [Message("another record has this id here; that of the source is not taken")]
    private static partial Message SameId();

    [Message("and {count} more to decide")]
    private static partial Message MoreLeft(int count);

    [Message("{folder} is up to date; nothing is written")]
    private static partial Message UpToDate(string folder);

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

    [Message("{count} {count|record|records} removed")]
    private static partial Message Removed(int count);

    [Message("{count} added {count|record|records} that {count|is a removed one|are removed ones} under another id")]
    private static partial Message Renamed(int count);

    [Message("{count} stored {count|text|texts} changed")]
    private static partial Message Texts(int count);

    [Message("{count} {count|value|values} kept as edited here")]
    private static partial Message Kept(int count);

    [Message("{count} left as {count|it is|they are} here, to decide")]
    private static partial Message Left(int count);

    [Message("= {collection} {id} is {here} ({name}): {why}")]
    private static partial Message IsJoined(string collection, string id, string here, string name, ArgumentValue why);

    [Message("? {collection} {id} ({name})")]
    private static partial Message MayBe(string collection, string id, string name);

    [Message("perhaps {here} ({name}): {why}")]
    private static partial Message Perhaps(string here, string name, ArgumentValue why);

    [Message("{count} {count|record|records} joined with those that are here")]
    private static partial Message Joined(int count);

    [Message("{count} doubtful {count|match|matches}; write same or different into {path}, and import again")]
    private static partial Message Doubtful(int count, string path);

    [Message("and {count} more doubtful {count|match|matches}")]
    private static partial Message MoreDoubtful(int count);

    /// <summary>Which records are which.</summary>
    public required Reconciliation Found { get; init; }

    /// <summary>The table of decisions.</summary>
    public required string DecisionsPath { get; init; }

    /// <summary>Whether nothing is written, and all is shown.</summary>
    public bool IsDry { get; init; }

    /// <summary>Writes the report.</summary>
    public void Write()
    {
        using var writer = new AnsiWriter(terminal, terminal.Output, noColor: false);
        if (IsDry)
        {
            foreach (var one in update.Updates.Where(one => !one.OnlyRenumbers))
            {
                Write(writer, one);
            }
        }

        WriteMatches(writer);
        foreach (var one in update.Left.Take(IsDry ? int.MaxValue : MaxLeft))
        {
            Write(writer, one);
        }

        if (!IsDry && update.Left.Count > MaxLeft)
        {
            writer.Line(MoreLeft(update.Left.Count - MaxLeft), AnsiStyles.Strong);
        }

        Summary(writer);
    }

    void WriteMatches(AnsiWriter writer)
    {
        foreach (var one in IsDry ? Found.Joined : [])
        {
            var (there, own) = (one.There, one.Here);
            var told = IsJoined(there.Collection, there.Record.Id, own.Id, own.Label, Why(one));
            WriteText(writer, "", told.In(writer.Language), "    ");
        }

        var max = IsDry ? int.MaxValue : MaxLeft;
        foreach (var group in Found.Doubtful.Take(max).GroupBy(one => (one.There.Collection, one.There.Record.Id)))
        {
            var label = group.First().There.Label;
            writer.Line(MayBe(group.Key.Collection, group.Key.Id, label), AnsiStyles.Strong);
            foreach (var one in group)
            {
                WriteText(writer, "    ", Perhaps(one.Here.Id, one.Here.Label, Why(one)).In(writer.Language));
            }
        }

        if (Found.Doubtful.Count > max)
        {
            writer.Line(MoreDoubtful(Found.Doubtful.Count - max), AnsiStyles.Strong);
        }
    }

    static ArgumentValue Why(RecordMatch one) =>
        ArgumentValue.List(one.Evidence.Select(why => ArgumentValue.Of(why)), ListForm.And);

    static void Write(AnsiWriter writer, RecordUpdate one)
    {
        var mark = one.Kind switch
        {
            UpdateKind.Added => "+",
            UpdateKind.Removed => "-",
            _ => "~",
        };
        var was = one.Was is { } id ? $" ({Was(id).In(writer.Language)})" : "";
        writer.Line($"{mark} {NameOf(one.Collection, one.Id, writer)}{was}", AnsiStyles.Strong);
        foreach (var change in one.Fields)
        {
            writer.Line("    " + change.Path);
            WriteText(writer, "      - ", change.Old);
            WriteText(writer, "      + ", change.New);
        }
    }

    static string NameOf(string? collection, string id, AnsiWriter writer) =>
        collection is { } name ? $"{name} {id}"
        : id.Length > 0 ? $"{OfText.In(writer.Language)} {id}"
        : OfDossier.In(writer.Language);

    static void WriteText(AnsiWriter writer, string mark, string? text, string? next = null)
    {
        var lead = mark;
        next ??= new(' ', mark.Length);
        foreach (var line in text is null ? [] : LineWrapping.Lines(text, writer.Width - next.Length))
        {
            writer.Line(lead + line);
            lead = next;
        }
    }

    void Write(AnsiWriter writer, LeftRecord one)
    {
        var path = one.Field.Path.Length == 0 ? "" : $" {one.Field.Path}";
        var head = $"! {NameOf(one.Collection, one.Id, writer)}{path}";
        writer.Line(head, AnsiStyles.Strong);
        var why = one.Field.Why switch
        {
            LeftReason.BothChanged => BothChanged(),
            LeftReason.GoneFromSource => GoneFromSource(),
            LeftReason.DeletedHere => DeletedHere(),
            LeftReason.ReferredTo => ReferredTo(),
            LeftReason.NotEditable => NotEditable(),
            _ => SameId(),
        };
        WriteText(writer, "    ", why.In(writer.Language));
        WriteText(writer, "    ", one.Field.Here is { } here ? HereIs(here).In(writer.Language) : null);
        WriteText(writer, "    ", one.Field.There is { } there ? SourceIs(there).In(writer.Language) : null);
        if (one.Place is { } place)
        {
            writer.Put("    --> ", AnsiStyles.Frame).Line($"{folder}/{place.File}:{place.At}");
        }

        if (one.Origin is { } origin)
        {
            writer.Put("    ::: ", AnsiStyles.Frame).Line($"{origin.File}:{origin.At}");
        }
    }

    void Summary(AnsiWriter writer)
    {
        var records = update.Updates.Where(one => one.Collection is not null || one.Id.Length == 0).ToList();
        int Count(UpdateKind kind) => records.Count(one => one.Kind == kind && !one.OnlyRenumbers);
        (int Count, Func<int, Message> Told)[] lines =
        [
            (Count(UpdateKind.Added), Added),
            (Count(UpdateKind.Changed), Changed),
            (records.Count(one => one.OnlyRenumbers), Renumbered),
            (Count(UpdateKind.Removed), Removed),
            (records.Count(one => one.Was is not null), Renamed),
            (update.Updates.Count - records.Count, Texts),
            (Found.Joined.Count, Joined),
            (update.Kept, Kept),
            (update.Left.Count, Left),
            (Found.Doubtful.Count, count => Doubtful(count, DecisionsPath)),
        ];
        var isSame = update.Updates.Count == 0;
        writer.Line(
            isSame ? UpToDate(folder)
                : IsDry ? WouldBeUpdated(folder)
                : Updated(folder),
            AnsiStyles.Strong
        );
        foreach (var (count, told) in lines.Where(line => line.Count > 0))
        {
            WriteText(writer, "  ", told(count).In(writer.Language));
        }
    }
}
