using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Relations.Import;

/// <summary>
/// An open data base. It is opened as one that nobody changes, so that nothing is written beside it either; what it declares
/// is not trusted, and a query that goes on and on is ended.
/// </summary>
sealed class SqliteSession : IDisposable
{
    const int MaxLength = 16 << 20;
    const int Steps = 1_000_000;
    const int MaxCalls = 300;

    readonly ForeignInput input;
    readonly SqliteConnection connection;
    readonly string path;
    readonly HashSet<int> binary = [];
    SqliteCommand? command;
    SqliteDataReader? reader;
    int calls;

    public SqliteSession(string path, ForeignInput input)
    {
        (this.path, this.input) = (path, input);
        var source = new Uri(path).AbsoluteUri + "?immutable=1";
        connection = new(
            new SqliteConnectionStringBuilder
            {
                DataSource = source,
                Mode = SqliteOpenMode.ReadOnly,
                Pooling = false,
            }.ConnectionString
        );
    }

    public IEnumerable<string> ColumnNames => Enumerable.Range(0, reader!.FieldCount).Select(reader.GetName);

    /// <summary>Opens it at its rows.</summary>
    /// <returns>What the rows are called; null where they cannot be had, which is a problem then.</returns>
    /// <exception cref="UnreadableException">It is damaged, or the query is wrong.</exception>
    public string? Open()
    {
        try
        {
            connection.Open();
            Restrict();
            ReportLog();
            var (table, query) = Choose();
            if (query is not null)
            {
                command = Command(query);
                reader = command.ExecuteReader();
            }

            return reader is null ? null : table;
        }
        catch (SqliteException failure)
        {
            throw Fault(failure, input.File.Place, 1);
        }
    }

    /// <summary>The next row, without what is null; null at the end.</summary>
    /// <exception cref="UnreadableException">It is damaged, or the query takes too long.</exception>
    public SheetLine? Next(int row, TablePlace place)
    {
        input.Token.ThrowIfCancellationRequested();
        calls = 0;
        try
        {
            if (!reader!.Read())
            {
                return null;
            }

            List<(int Column, TableCell Cell)> cells = [];
            for (var i = 0; i < reader.FieldCount; i++)
            {
                if (CellOf(i, row, place) is { IsEmpty: false } cell)
                {
                    cells.Add((i, cell));
                }
            }

            return new(row, cells);
        }
        catch (SqliteException failure)
        {
            input.Token.ThrowIfCancellationRequested();
            throw Fault(failure, place, row);
        }
    }

    public void Dispose()
    {
        reader?.Dispose();
        command?.Dispose();
        connection.Dispose();
    }

    TableCell CellOf(int column, int row, TablePlace place)
    {
        switch (reader!.GetValue(column))
        {
            case long number:
                return new(number.ToString(CultureInfo.InvariantCulture), CellForm.Number);
            case double number:
                return new(number.ToString("R", CultureInfo.InvariantCulture), CellForm.Number);
            case string text:
                if (text.Contains('\uFFFD', StringComparison.Ordinal))
                {
                    input.Problems.Add(ProblemKind.BadEncoding, ForeignTexts.BadByte("utf-8"), At(column, row, place));
                }

                return new(text);
            case byte[] when binary.Add(column):
                input.Problems.AddWarning(
                    ProblemKind.WrongKind,
                    SqliteTexts.Binary(reader.GetName(column)),
                    At(column, row, place)
                );
                return default;
            default:
                return default;
        }
    }

    static TextSpan At(int column, int row, TablePlace place) => new(row, column + 1, 1) { Table = place };

    void Restrict()
    {
        var handle = connection.Handle!;
        raw.sqlite3_limit(handle, raw.SQLITE_LIMIT_LENGTH, MaxLength);
        raw.sqlite3_limit(handle, raw.SQLITE_LIMIT_ATTACHED, 0);
        raw.sqlite3_progress_handler(
            handle,
            Steps,
            _ => input.Token.IsCancellationRequested || ++calls > MaxCalls ? 1 : 0,
            null
        );
        using var settings = Command(
            "PRAGMA trusted_schema = OFF; PRAGMA query_only = ON; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;"
        );
        settings.ExecuteNonQuery();
    }

    // What was written last and stands in a log beside the file is not read.
    void ReportLog()
    {
        var log = new FileInfo(path + "-wal");
        if (log.Exists && log.Length > 0)
        {
            input.Problems.AddWarning(
                ProblemKind.Unreadable,
                SqliteTexts.Log(log.Name),
                Guard.StartOf(input),
                SqliteTexts.Close()
            );
        }
    }

    (string Table, string? Query) Choose()
    {
        var settings = input.Settings;
        if (settings.Query is { } query)
        {
            var isRead = SqliteQuery.Reads(query);
            if (!isRead)
            {
                input.Problems.Add(ProblemKind.UnknownWord, SqliteTexts.OnlyQueries(), Guard.StartOf(input));
            }

            return ("query", isRead ? query : null);
        }

        var tables = Tables();
        var table = settings.Table is null
            ? (tables.Count == 1 ? tables[0] : null)
            : tables.Find(name => string.Equals(name, settings.Table, StringComparison.OrdinalIgnoreCase));
        if (table is null)
        {
            var text = settings.Table is { } wanted ? SqliteTexts.NoTable(wanted) : SqliteTexts.NameTable();
            var help = SqliteTexts.TablesAre(ArgumentValue.List([.. tables.Select(ArgumentValue.Of)], ListForm.And));
            input.Problems.Add(ProblemKind.MissingField, text, Guard.StartOf(input), help);
            return ("", null);
        }

        return (table, $"SELECT * FROM {SqliteQuery.Quoted(table)}");
    }

    /// <summary>The names of the tables and views; none where it is no database.</summary>
    public IReadOnlyList<string> TablesOrNone()
    {
        try
        {
            connection.Open();
            Restrict();
            return Tables();
        }
        catch (SqliteException)
        {
            return [];
        }
    }

    List<string> Tables()
    {
        using var names = Command(
            "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%' ORDER BY name"
        );
        using var rows = names.ExecuteReader();
        List<string> tables = [];
        while (rows.Read())
        {
            tables.Add(rows.GetString(0));
        }

        return tables;
    }

    SqliteCommand Command(string text)
    {
        var made = connection.CreateCommand();
#pragma warning disable CA2100 // The query of a mapping is meant to be run; it can only read.
        made.CommandText = text;
#pragma warning restore CA2100
        return made;
    }

    static UnreadableException Fault(SqliteException failure, TablePlace place, int row)
    {
        var text = failure.SqliteErrorCode switch
        {
            raw.SQLITE_INTERRUPT => SqliteTexts.TooLong(),
            raw.SQLITE_TOOBIG => ForeignTexts.TooLong(MaxLength),
            raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => ForeignTexts.Damaged(),
            _ => SqliteTexts.Failed(failure.Message),
        };
        return new(ProblemKind.Unreadable, text, new(row, 1, 1) { Table = place });
    }
}
