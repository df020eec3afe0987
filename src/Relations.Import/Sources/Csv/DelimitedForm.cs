namespace Relations.Import;

/// <summary>How a file of separated values is written, as the mapping says it and, for the rest, as the file shows it.</summary>
/// <param name="Encoding">The encoding.</param>
/// <param name="Dialect">What divides and encloses fields.</param>
/// <param name="HeaderLine">The line of the headers, from 1; 0 where there are none.</param>
sealed record DelimitedForm(DetectedEncoding Encoding, CsvDialect Dialect, int HeaderLine)
{
    const string Directive = "sep=";

    /// <summary>Finds it; null where the file cannot be read as text, which is a problem then.</summary>
    public static DelimitedForm? Find(ForeignInput input)
    {
        if (TextInput.EncodingOf(input) is not { } encoding || TextInput.Open(input, encoding) is not { } text)
        {
            return null;
        }

        using (text)
        {
            var sample = new char[DialectSniffer.Sample];
            var read = text.ReadBlock(sample);
            var start = new string(sample, 0, read);
            var settings = input.Settings;
            var delimiter =
                settings.Delimiter ?? (settings.Format == ForeignFormat.Tsv ? '\t' : (char?)null) ?? DirectiveOf(start);
            var dialect = DialectSniffer.Sniff(start, read < sample.Length, delimiter, settings.Quote);
            return new(encoding, dialect, settings.HeaderRow ?? HeaderLineOf(start, dialect, settings.Columns));
        }
    }

    /// <summary>Whether a record is the line by which Excel is told what divides fields.</summary>
    public bool IsDirective(DelimitedRecord record) =>
        record.Line == 1 && DirectiveOf(record.Text) == Dialect.Delimiter;

    /// <summary>The columns that the first row gives.</summary>
    public TableColumns ColumnsOf(DelimitedRecord first, ForeignInput input) =>
        new(
            [.. Enumerable.Range(0, first.Count).Select(i => HeaderLine > 0 ? first.FieldOf(i) : "")],
            input.File.Place
        );

    /// <summary>The settings that state it all.</summary>
    public SourceSettings Settings(ForeignFormat format) =>
        new()
        {
            Format = format,
            Encoding = Encoding.Encoding.CodePage == 65001 ? null : Encoding.Encoding.WebName,
            Delimiter =
                Dialect.Delimiter == ',' || (Dialect.Delimiter == '\t' && format == ForeignFormat.Tsv)
                    ? null
                    : Dialect.Delimiter,
            Quote = Dialect.Quote,
            HeaderRow = HeaderLine,
        };

    /// <summary>Says what was found and not given, where it is not what one expects.</summary>
    public void Report(ForeignInput input)
    {
        var at = Guard.StartOf(input);
        if (Encoding.Basis == EncodingBasis.Guessed)
        {
            input.Problems.AddRemark(ForeignTexts.Guessed(Encoding.Encoding.WebName), at, ForeignTexts.NameEncoding());
        }
        else if (Encoding.Basis != EncodingBasis.Named && Encoding.Encoding.CodePage != 65001)
        {
            input.Problems.AddRemark(ForeignTexts.InEncoding(Encoding.Encoding.WebName), at);
        }

        var expected = new CsvDialect(input.Settings.Format == ForeignFormat.Tsv ? '\t' : ',', '"');
        var given = new CsvDialect(input.Settings.Delimiter ?? expected.Delimiter, input.Settings.Quote ?? '"');
        if (Dialect != given)
        {
            input.Problems.AddRemark(
                DelimitedTexts.Dialect(NameOf(Dialect.Delimiter), NameOf(Dialect.Quote ?? '"')),
                at,
                DelimitedTexts.SayDialect()
            );
        }

        if (input.Settings.HeaderRow is null && HeaderLine != 1)
        {
            var text = HeaderLine == 0 ? DelimitedTexts.NoHeaders() : DelimitedTexts.HeadersAt(HeaderLine);
            input.Problems.AddRemark(text, at, ForeignTexts.SayHeader());
        }
    }

    static string NameOf(char sign) => sign == '\t' ? "TAB" : sign.ToString();

    static char? DirectiveOf(string start) =>
        start.StartsWith(Directive, StringComparison.OrdinalIgnoreCase)
        && start.Length > Directive.Length
        && (start.Length == Directive.Length + 1 || start[Directive.Length + 1] is '\r' or '\n')
            ? start[Directive.Length]
            : null;

    // Programs that end each row with a delimiter may leave it out of the headers, or put it there alone.
    // The first row as wide as most, if it holds words only; titles may stand above it.
    static int HeaderLineOf(string start, CsvDialect dialect, IReadOnlyCollection<string> asked)
    {
        var reader = new DelimitedReader(new StringReader(start), dialect, DialectSniffer.Sample);
        List<DelimitedRecord> records = [];
        while (records.Count < 100 && reader.Next() is { } record)
        {
            if (!(record.Line == 1 && DirectiveOf(record.Text) is not null))
            {
                records.Add(record);
            }
        }

        if (HeaderSniffer.Find([.. records.Select(record => record.Fields)], asked) is { } at)
        {
            return records[at].Line;
        }

        var usual = records.CountBy(record => record.Count).OrderByDescending(pair => (pair.Value, pair.Key));
        var width = usual.FirstOrDefault().Key;
        var endsEmpty = records.TrueForAll(record => record.Count != width || record.RawOf(width - 1).IsWhiteSpace());
        var first = records.Find(record =>
            record.Count == width
            || (record.Count == width + 1 && record.RawOf(width).IsWhiteSpace())
            || (record.Count == width - 1 && endsEmpty)
        );
        return first is null ? 1
            : HeaderSniffer.IsHeader(first.Fields) ? first.Line
            : records.Count == 1 ? 1
            : 0;
    }
}
