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

    [Message("several records of the source are this one and differ; the first is taken")]
    private static partial Message OthersDiffer();

    [Message("first: {text}")]
    private static partial Message FirstIs(string text);

    [Message("other: {text}")]
    private static partial Message OtherIs(string text);

    [Message("and {count} more to decide")]
    private static partial Message MoreLeft(int count);

    /// <summary>Which records are which.</summary>
    public required Reconciliation Found { get; init; }

    /// <summary>The table of decisions.</summary>
    public required string DecisionsPath { get; init; }

    /// <summary>Whether nothing is written, and all is shown.</summary>
    public bool IsDry { get; init; }

    /// <summary>Whether anything is written, records or not.</summary>
    public bool IsWritten { get; init; }

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

        MatchReport.Write(writer, Found, IsDry);
        foreach (var one in update.Left.Take(IsDry ? int.MaxValue : MaxLeft))
        {
            Write(writer, one);
        }

        if (!IsDry && update.Left.Count > MaxLeft)
        {
            writer.Line(MoreLeft(update.Left.Count - MaxLeft), AnsiStyles.Strong);
        }

        new UpdateSummary(folder, update, Found, DecisionsPath) { IsDry = IsDry, IsWritten = IsWritten }.Write(writer);
    }

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
            writer.Wrapped("      - ", change.Old);
            writer.Wrapped("      + ", change.New);
        }
    }

    static string NameOf(string? collection, string id, AnsiWriter writer) =>
        collection is { } name ? $"{name} {id}"
        : id.Length > 0 ? $"{OfText.In(writer.Language)} {id}"
        : OfDossier.In(writer.Language);

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
            LeftReason.OthersDiffer => OthersDiffer(),
            _ => SameId(),
        };
        writer.Wrapped("    ", why.In(writer.Language));
        var isOfSource = one.Field.Why == LeftReason.OthersDiffer;
        WriteValue(one.Field.Here, isOfSource ? FirstIs : HereIs);
        WriteValue(one.Field.There, isOfSource ? OtherIs : SourceIs);
        if (one.Place is { } place)
        {
            writer.Put("    --> ", AnsiStyles.Frame).Line($"{folder}/{place.File}:{place.At}");
        }

        if (one.Origin is { } origin)
        {
            writer.Put("    ::: ", AnsiStyles.Frame).Line($"{origin.File}:{origin.At}");
        }

        void WriteValue(string? value, Func<string, Message> say) =>
            writer.Wrapped("    ", value is null ? null : say(value).In(writer.Language));
    }
}
