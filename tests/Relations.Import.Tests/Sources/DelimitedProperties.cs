using System.Text;
using CsCheck;

namespace Relations.Import.Tests.Sources;

/// <summary>Any table, written in any dialect and encoding, reads back equal.</summary>
public sealed class DelimitedProperties
{
    const string Letters = "abc XYZ0159.-/éışğÖ\"';|,\t\n\r";

    static readonly Gen<string> Field = Gen.Int[0, Letters.Length - 1]
        .Array[0, 12]
        .Select(letters => new string([.. letters.Select(letter => Letters[letter])]));

    static readonly Gen<string[][]> Table = Gen.Int[2, 6]
        .SelectMany(width => Field.Array[width].Array[1, 12])
        .Where(rows => Array.TrueForAll(rows, row => Array.Exists(row, field => !string.IsNullOrWhiteSpace(field))));

    static readonly Gen<(char Delimiter, char Quote, string End, string Encoding, bool QuotesAll)> Dialect = Gen.Select(
        OneOf(',', ';', '\t', '|'),
        OneOf('"', '\''),
        OneOf("\n", "\r\n", "\r"),
        OneOf("utf-8", "utf-16", "windows-1254"),
        Gen.Bool
    );

    [Fact]
    public void Tables_read_back_equal() =>
        Gen.Select(Table, Dialect)
            .Sample(
                (table, dialect) =>
                {
                    var settings = new SourceSettings
                    {
                        Delimiter = dialect.Delimiter,
                        Quote = dialect.Quote,
                        Encoding = dialect.Encoding,
                        HeaderRow = 0,
                    };
                    var encoding = EncodingDetector.Find(dialect.Encoding)!;
                    var bytes = encoding.GetBytes(
                        Write(table, dialect.Delimiter, dialect.Quote, dialect.End, dialect.QuotesAll)
                    );
                    var read = Foreign.Read("a.csv", bytes, settings);
                    var names = Enumerable
                        .Range(1, table[0].Length)
                        .Select(number => new ForeignPath($"{(char)('0' + number)}"))
                        .ToList();
                    var again = read.Records.Select(record =>
                        names.Select(name => record.First(name)!.Value.Text).ToArray()
                    );
                    Assert.Equal(table, again);
                },
                iter: 2_000
            );

    [Fact]
    public void The_dialect_of_plain_tables_is_seen() =>
        Gen.Select(
                Gen.Char['a', 'z'].Array[1, 8].Select(letters => new string(letters)).Array[4].Array[4, 20],
                OneOf(',', ';', '\t', '|')
            )
            .Sample(
                (rows, delimiter) =>
                    DialectSniffer
                        .Sniff(Write(rows, delimiter, '"', "\n", quotesAll: false), isWhole: true, null, null)
                        .Delimiter == delimiter,
                iter: 500
            );

    [Fact]
    public void Any_bytes_give_records_or_problems() =>
        Gen
            .Byte.Array[0, 400]
            .Sample(
                bytes =>
                {
                    foreach (var name in (string[])["a.csv", "a.json", "a.ndjson", "a.xml", "a.xlsx", "a.ods", "a.db"])
                    {
                        Foreign.Read(name, bytes);
                    }
                },
                iter: 400
            );

    static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    static string Write(string[][] rows, char delimiter, char quote, string end, bool quotesAll)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.AppendJoin(delimiter, row.Select(field => Written(field, delimiter, quote, quotesAll))).Append(end);
        }

        return text.ToString();
    }

    static string Written(string field, char delimiter, char quote, bool always) =>
        always || field.AsSpan().IndexOfAny(['\n', '\r', delimiter, quote]) >= 0
            ? quote + field.Replace($"{quote}", $"{quote}{quote}", StringComparison.Ordinal) + quote
            : field;
}
