namespace Relations.Dossiers;

/// <summary>What a column has to do with its field.</summary>
enum ColumnPart
{
    Value,

    /// <summary>The calendar of a date.</summary>
    Calendar,

    /// <summary>The wording of a date.</summary>
    Written,

    /// <summary>Follows from other cells, and is not read.</summary>
    Derived,
}

/// <summary>The columns of a table of lists that say which record an item belongs to.</summary>
enum KeyColumn
{
    Record,
    Collection,
    Position,
}

/// <summary>How the columns of tables are headed.</summary>
abstract class Headings
{
    /// <summary>The headers of the columns that a field may have, those of keys aside.</summary>
    public abstract IEnumerable<(string Header, ColumnPart Part)> Of(FlatField leaf);

    public abstract string Key(KeyColumn key);

    /// <summary>The headers that <see cref="Of"/> gave in earlier versions.</summary>
    public virtual IEnumerable<(string Header, ColumnPart Part)> FormerlyOf(FlatField leaf) => [];

    /// <summary>What <see cref="Key"/> gave in earlier versions; null where it was the same.</summary>
    public virtual string? FormerKey(KeyColumn key) => null;

    /// <summary>The name of the collection that a sheet of it is called by in this language; null where none is.</summary>
    public virtual string? CollectionOf(string called) => null;

    /// <summary>The header of the text of one key: of a language, or a scheme.</summary>
    public abstract string ForKey(string header, string key);

    /// <summary>Takes the header of the text of one key apart; null where it is none.</summary>
    public abstract (string Header, string Code)? Divide(string header);
}
