namespace Relations.Dossiers;

/// <summary>What a state does or undergoes on a date of a record.</summary>
/// <param name="What">What happened then, as "the ratification by TUR".</param>
/// <param name="Path">The path of the date in the record.</param>
/// <param name="Date">The date; null where it is absent.</param>
/// <param name="State">The id of the state; null where it is absent.</param>
public sealed record RecordAct(Message What, string Path, SourceDate? Date, string? State);
