namespace Relations.Dossiers;

/// <summary>Records of one type that are made as they are asked for, so that nobody need hold all of them.</summary>
/// <param name="Shape">The shape of all of them.</param>
/// <param name="Records">The records; gone over more than once, and the same each time. Their ids are unique.</param>
public sealed record RecordStream(RecordShape Shape, IEnumerable<Record> Records);
