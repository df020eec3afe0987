namespace Relations.Reporting;

/// <summary>The words of reports that other programs show: JUnit and the annotations of GitHub.</summary>
static partial class ReportTexts
{
    [Localized("dossier")]
    public static partial LocalizedString Dossier { get; }

    [Localized("the dossier")]
    public static partial LocalizedString TheDossier { get; }

    [Localized("it is in the baseline")]
    public static partial LocalizedString InBaseline { get; }

    [Message("waived: {reason}")]
    public static partial Message Waived(string? reason);

    [Message("{weight}[{code}] {message}")]
    public static partial Message Head(LocalizedString weight, string code, Message message);

    [Message("at {place}")]
    public static partial Message At(string place);

    [Message("see {what}")]
    public static partial Message See(Message what);

    [Message("see {what} at {place}")]
    public static partial Message SeeAt(Message what, string place);

    [Message("help: {help}")]
    public static partial Message Help(Message help);

    [Message("{code} {name} (undetermined)")]
    public static partial Message CannotTell(string code, string name);

    [Message("{count} more {count|error|errors}")]
    public static partial Message MoreErrors(int count);

    [Message("{count} more {count|warning|warnings}")]
    public static partial Message MoreWarnings(int count);

    [Message("{count} more {count|notice|notices}")]
    public static partial Message MoreNotices(int count);

    [Message("relations: not annotated, because a step shows no more: {counts}")]
    public static partial Message NotAnnotated(ArgumentValue counts);

    [Message("relations: waived {code} of {subject}: {reason} ({by})")]
    public static partial Message WaivedFinding(string code, ArgumentValue subject, string? reason, string? by);

    [Message("relations: {count} in the baseline")]
    public static partial Message Frozen(int count);
}
