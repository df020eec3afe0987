using System.Runtime.CompilerServices;

namespace Relations.Dossiers;

/// <summary>A word of an enumeration.</summary>
/// <param name="Word">How files spell it: kebab-case.</param>
/// <param name="Value">The value it stands for.</param>
/// <param name="Doc">One sentence that says what it means; may be empty where the word says it all.</param>
public sealed record EnumWord(string Word, object Value, string Doc)
{
    /// <summary>The name of the enumeration.</summary>
    public string Type { get; init; } = "";

    /// <summary>The English label, where it is not the word with spaces for hyphens; null otherwise.</summary>
    public string? EnglishLabel { get; init; }

    /// <summary>The word as people read it, where a dossier has it.</summary>
    internal LocalizedString? OwnLabel { get; init; }

    /// <summary>What it means, where a dossier has it.</summary>
    internal LocalizedString? OwnMeaning { get; init; }

    /// <summary>The word as people read it, within a line: in lower case but for what is a title in its language.</summary>
    public LocalizedString Label => OwnLabel ?? Labels.GetValue(this, LabelOf);

    /// <summary><see cref="Doc"/>, in every language.</summary>
    public LocalizedString Meaning => OwnMeaning ?? new($"dossiers.meanings.{Type}.{Word}", Doc);

    // Beside the words and not in them, where two equal words would differ by what has been asked of them.
    static readonly ConditionalWeakTable<EnumWord, LocalizedString> Labels = [];

    static LocalizedString LabelOf(EnumWord word) =>
        new($"dossiers.words.{word.Type}.{word.Word}", word.EnglishLabel ?? word.Word.Replace('-', ' '));
}
