using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>How much a violation weighs.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably a mistake.</summary>
    Warning,

    /// <summary>A mistake.</summary>
    Error,
}

/// <summary>What a check found. What holds is no finding.</summary>
public enum Verdict
{
    /// <summary>The rule is violated, whichever days the dates stand for.</summary>
    Violated,

    /// <summary>The rule is violated for some of the days that the dates may stand for, and not for others.</summary>
    Maybe,
}

/// <summary>One finding: immutable, and complete without the dossier.</summary>
/// <param name="Code">The rule's code, as REC001.</param>
/// <param name="Name">The rule's name, as relations-first.</param>
/// <param name="Severity">How much a violation weighs; for <see cref="Verdict.Maybe"/>, how much it would weigh.</param>
/// <param name="Verdict">Violated, or cannot tell.</param>
/// <param name="Text">
/// What is wrong, with the actual and the expected values as its arguments; no full stop at its end.
/// </param>
public sealed record Finding(string Code, string Name, Severity Severity, Verdict Verdict, Message Text)
{
    /// <summary>What is wrong, in English.</summary>
    public string Message => Text.ToString();

    /// <summary>The id of the record; null where the finding belongs to none.</summary>
    public string? Record { get; init; }

    /// <summary>The path of the field, as <c>interruptions[0].from</c>; null for a record as a whole.</summary>
    public string? Field { get; init; }

    /// <summary>Where it stands; null for what was read from no file.</summary>
    public SourceLocation? Place { get; init; }

    /// <summary>Whether it is about what the dossier says of itself, in whatever file that stands.</summary>
    internal bool IsOfHeader { get; init; }

    /// <summary>The other places that the finding speaks of.</summary>
    public IReadOnlyList<Related> Related { get; init; } = [];

    /// <summary>What to do about it; may be null.</summary>
    public Message? HelpText { get; init; }

    /// <summary>What to do about it, in English; may be null.</summary>
    public string? Help => HelpText?.ToString();

    /// <summary>The missing or coarse dates because of which it cannot tell.</summary>
    public IReadOnlyList<OpenDate> OpenDates { get; init; } = [];

    /// <summary>What would mend it; may be null.</summary>
    public Fix? Fix { get; init; }
}

/// <summary>A date that is missing or too coarse.</summary>
/// <param name="Record">The id of the record.</param>
/// <param name="Field">The path of the field.</param>
/// <param name="Date">The date as written; null where it is missing.</param>
public sealed record OpenDate(string Record, string Field, string? Date);

/// <summary>Another place that a finding speaks of.</summary>
/// <param name="Text">What stands there.</param>
/// <param name="Record">The id of the record; null where there is none.</param>
/// <param name="Field">The path of the field; null for a record as a whole.</param>
/// <param name="Place">Where it stands; null for what was read from no file.</param>
public sealed record Related(Message Text, string? Record, string? Field, SourceLocation? Place)
{
    /// <summary>What stands there, in English.</summary>
    public string Message => Text.ToString();
}

/// <summary>A finding that a waiver silences.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Waiver">The waiver, with its reason and author.</param>
public sealed record WaivedFinding(Finding Finding, Waiver Waiver);
