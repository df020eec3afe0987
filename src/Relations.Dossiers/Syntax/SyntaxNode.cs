using YamlDotNet.Core;

namespace Relations.Dossiers;

enum SyntaxKind
{
    Scalar,
    Map,
    List,
    Alias,
}

/// <summary>A node of a YAML or JSON file as it stands there. Offsets count UTF-16 units from the start of the text.</summary>
sealed class SyntaxNode
{
    public required SyntaxKind Kind { get; init; }

    /// <summary>The first character, that of an anchor included.</summary>
    public required int Start { get; init; }

    /// <summary>The first character after the anchor.</summary>
    public required int ContentStart { get; init; }

    /// <summary>The end, exclusive; of an object or list in block style, that of its last value.</summary>
    public int End { get; set; }

    /// <summary>Whether it is an object or list in brackets.</summary>
    public bool IsFlow { get; init; }

    /// <summary>The anchor; of an alias, the one that it stands for. Null where there is none.</summary>
    public string? Anchor { get; init; }

    public bool HasTag { get; init; }

    /// <summary>The value of a scalar.</summary>
    public string Text { get; init; } = "";

    public ScalarStyle Style { get; init; }

    /// <summary>The members of an object or the items of a list, in order.</summary>
    public List<SyntaxEntry> Entries { get; } = [];

    /// <summary>What an alias stands for.</summary>
    public SyntaxNode? Target { get; init; }

    public bool IsNull =>
        Kind == SyntaxKind.Scalar && Style == ScalarStyle.Plain && Text is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>The node itself, or what it stands for.</summary>
    public SyntaxNode Resolved => Target ?? this;
}

/// <summary>A member of an object, or an item of a list.</summary>
/// <param name="Start">The key, or the dash of an item in block style, or the item.</param>
/// <param name="Key">The key; null for an item.</param>
/// <param name="Value">The value.</param>
sealed record SyntaxEntry(int Start, SyntaxNode? Key, SyntaxNode Value);

/// <summary>A comment.</summary>
/// <param name="Start">The number sign.</param>
/// <param name="Text">From the number sign to the end of the line, without trailing white space.</param>
/// <param name="IsOwnLine">Whether nothing else stands on its line.</param>
sealed record SyntaxComment(int Start, string Text, bool IsOwnLine);
