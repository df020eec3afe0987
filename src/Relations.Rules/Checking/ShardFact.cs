namespace Relations.Rules;

/// <summary>That rules find something in a record.</summary>
/// <param name="Collection">The collection of the record.</param>
/// <param name="At">The place of the record in its collection, from 0 on, in the order of the files.</param>
public readonly record struct ShardFact(string Collection, int At);
