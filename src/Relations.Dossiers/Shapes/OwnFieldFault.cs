namespace Relations.Dossiers;

/// <summary>What is wrong with a field that a dossier declares.</summary>
/// <param name="Path">The path in the header, as <c>ownFields[0].name</c>.</param>
/// <param name="Text">What is wrong.</param>
/// <param name="Help">What to do about it; may be null.</param>
public sealed record OwnFieldFault(string Path, Message Text, Message? Help = null);
