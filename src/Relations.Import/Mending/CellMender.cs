namespace Relations.Import;

/// <summary>Mends the cells of a column, as far as that is certain.</summary>
abstract class CellMender
{
    static readonly char[] Blank = [' ', '\u00A0', '\t', '\r', '\n', '\u2007', '\u202F', '\uFEFF', '\u200B'];

    /// <summary>What a cell is to hold, and why; the text itself where nothing is to be mended.</summary>
    public (string Text, Message? Why) Mend(string text)
    {
        var trimmed = text.Trim(Blank);
        return trimmed.Length == 0 ? (text, null)
            : Value(trimmed) is var (mended, why) && mended != trimmed ? (mended, why)
            : (trimmed, MendTexts.Spaces());
    }

    /// <summary>What a text without spaces around it is to be; null where it stays.</summary>
    protected abstract (string Text, Message Why)? Value(string text);

    /// <summary>What mends the cells of a field; null where they are verbatim.</summary>
    /// <param name="leaf">The field.</param>
    /// <param name="table">The table, whose other cells may show how dates are written.</param>
    /// <param name="column">The column, from 0.</param>
    public static CellMender? For(FlatField leaf, DataTable table, int column) =>
        leaf.Path == "quote" ? null
        : leaf.Kind is ListKind list ? new LinesMender(For(list.Of, table, column))
        : For(leaf.Kind, table, column);

    static CellMender For(FieldKind kind, DataTable table, int column) =>
        kind switch
        {
            EnumKind words => new WordMender(words),
            BooleanKind => new CaseMender(),
            DateKind => DateMender.Of(table, column),
            ReferenceKind reference when reference.Targets.Contains("states") => new StateMender(reference),
            _ => new SpaceMender(),
        };
}

/// <summary>Mends the items of a list, which stand on a line each.</summary>
sealed class LinesMender(CellMender item) : CellMender
{
    protected override (string, Message)? Value(string text)
    {
        var mended = text.Split('\n').Select(item.Mend).ToList();
        var why = mended.Select(line => line.Why).FirstOrDefault(reason => reason is not null);
        return why is null ? null : (string.Join('\n', mended.Select(line => line.Text)), why);
    }
}

/// <summary>Mends nothing but spaces.</summary>
sealed class SpaceMender : CellMender
{
    protected override (string, Message)? Value(string text) => null;
}

/// <summary>Mends the letter case of true and false.</summary>
sealed class CaseMender : CellMender
{
    protected override (string, Message)? Value(string text) =>
        text.ToLowerInvariant() is "true" or "false" ? (text.ToLowerInvariant(), MendTexts.LetterCase()) : null;
}

/// <summary>Mends words that stand in other letter case, with spaces for hyphens, or as people read them in some language.</summary>
sealed class WordMender(EnumKind kind) : CellMender
{
    protected override (string, Message)? Value(string text)
    {
        if (kind.Values.Any(word => word.Word == text))
        {
            return null;
        }

        var key = Glued(text);
        var words = kind
            .Values.Where(word =>
                Glued(word.Word) == key || Languages.All.Any(language => Glued(word.Label.In(language)) == key)
            )
            .Select(word => word.Word)
            .ToList();
        return words is [var only] ? (only, MendTexts.Word(kind.Label)) : null;
    }

    // dejure is de jure, and de-jure.
    static string Glued(string text) => Slug.Letterwise(text).Replace("-", "", StringComparison.Ordinal);
}

/// <summary>Mends names of states where their codes are meant.</summary>
sealed class StateMender(ReferenceKind kind) : CellMender
{
    protected override (string, Message)? Value(string text) =>
        IsId(text) || (kind.Targets.Count > 1 && text == Slug.Of(text)) ? null
        : StateIndex.Instance.Find(text, ["name", "iso3"], null) is [var only] ? (only, MendTexts.State())
        : null;

    static bool IsId(string text) => text.Length == 3 && text.All(char.IsAsciiLetterUpper);
}
