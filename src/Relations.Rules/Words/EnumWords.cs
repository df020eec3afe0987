using System.Collections.Frozen;

namespace Relations.Rules;

/// <summary>
/// The words for the values of all enumerations of the model. They begin in lower case, but for what is a title in its
/// language.
/// </summary>
public static partial class EnumWords
{
    static readonly FrozenDictionary<object, Phrase> All = new[] { Relation, Post, Meeting, Party, Evidence }
        .SelectMany(words => words)
        .ToFrozenDictionary(word => word.Key, word => word.Value);

    /// <summary>The word for a value; null for one that has none, which a test does not let pass.</summary>
    public static Phrase? Find(object value) => All.GetValueOrDefault(value);
}
