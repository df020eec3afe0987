namespace Relations.Import;

/// <summary>What is said of data bases of SQLite.</summary>
static partial class SqliteTexts
{
    [Message("not a database of SQLite")]
    internal static partial Message NoDataBase();

    [Message("a database is read from a file on this machine only")]
    internal static partial Message OnlyFromFile();

    [Message("the column {column} holds binary values, which are not read")]
    internal static partial Message Binary(string column);

    [Message("the last changes stand in {file} and are not read")]
    internal static partial Message Log(string file);

    [Message("close the program that uses the database")]
    internal static partial Message Close();

    [Message("the query is not one SELECT without a semicolon in it")]
    internal static partial Message OnlyQueries();

    [Message("there is no table {table}")]
    internal static partial Message NoTable(string table);

    [Message("the mapping does not name the table of the database")]
    internal static partial Message NameTable();

    [Message("the tables are {tables}")]
    internal static partial Message TablesAre(ArgumentValue tables);

    [Message("the query takes too long and is ended")]
    internal static partial Message TooLong();

    [Message("SQLite cannot read this: {what}")]
    internal static partial Message Failed(string what);
}
