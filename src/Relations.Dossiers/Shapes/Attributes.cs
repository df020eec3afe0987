namespace Relations.Dossiers;

/// <summary>Marks a record type whose records stand in a dossier under a collection's name.</summary>
/// <param name="name">The collection's name, as files spell it.</param>
/// <param name="order">Where the collection stands among the others in everything that is written.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CollectionAttribute(string name, int order) : Attribute
{
    /// <summary>The collection's name, as files spell it.</summary>
    public string Name => name;

    /// <summary>Where the collection stands among the others in everything that is written; lower comes first.</summary>
    public int Order => order;
}

/// <summary>Marks a type that is written inside a record and has no identity of its own.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PartAttribute : Attribute;

/// <summary>Marks a field without which a record says nothing.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RequiredAttribute : Attribute;

/// <summary>Gives a field a name that its property cannot have.</summary>
/// <param name="name">The name, as files spell it.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NameAttribute(string name) : Attribute
{
    /// <summary>The name, as files spell it.</summary>
    public string Name => name;
}

/// <summary>Gives the English label of a field or of a word of an enumeration, where it is not its name in words.</summary>
/// <param name="english">The label, in lower case within a line for a word and with a capital for a field.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class LabelAttribute(string english) : Attribute
{
    /// <summary>The label.</summary>
    public string English => english;
}

/// <summary>
/// Marks a field that briefings tell of among the remarks on its record, by its label. A field without this mark has a
/// place of its own in the section on its record.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RemarkAttribute : Attribute;

/// <summary>
/// Marks a reference to a record of the same type that leads one way, as from a part to the whole, so that none leads back
/// to itself.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AcyclicAttribute : Attribute;

/// <summary>
/// Gives the noun that sources put behind the words of an enumeration, as visit behind official. A word that is spelled
/// with it is understood.
/// </summary>
/// <param name="noun">The noun, in lower case.</param>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class NounAttribute(string noun) : Attribute
{
    /// <summary>The noun, in lower case.</summary>
    public string Noun => noun;
}
