using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A finding before its places are known.</summary>
sealed record PendingFinding(Rule Rule, Severity Severity, Verdict Verdict, Message Message, FieldRef Spot)
{
    public IReadOnlyList<RelatedField> Related { get; init; } = [];

    public Message? Help { get; init; }

    public IReadOnlyList<OpenDate> OpenDates { get; init; } = [];

    public PendingFix? Repair { get; init; }

    /// <summary>How many records stand before the record, where only reading knows it; -1 outside of records.</summary>
    public int Ordinal { get; init; } = -1;

    /// <summary>The place, where reading found it and no spot names it.</summary>
    public SourceLocation? Place { get; init; }

    /// <summary>The id of the record, where reading knows it and the record itself could not be had.</summary>
    public string? RecordId { get; init; }
}

/// <summary>Another spot that a finding speaks of, and what stands there.</summary>
sealed record RelatedField(Message Message, FieldRef Spot);
