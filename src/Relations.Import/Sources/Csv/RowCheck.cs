namespace Relations.Import;

/// <summary>Finds what is wrong with rows of separated values, at their places.</summary>
sealed class RowCheck(ForeignInput input, DelimitedForm form)
{
    const int MinSwallowed = 2;

    public TableColumns? Columns { get; set; }

    /// <summary>Checks the row of headers.</summary>
    public void Headers(DelimitedRecord record)
    {
        Report(record);
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (var i = 0; i < record.Count; i++)
        {
            var header = record.FieldOf(i).Trim();
            if (header.Length > 0 && !seen.Add(header))
            {
                input.Problems.AddWarning(
                    ProblemKind.DuplicateKey,
                    DelimitedTexts.HeaderTwice(header, Columns!.NameOf(i)),
                    SpanOf(record, i)
                );
            }
        }
    }

    /// <summary>Reports what is wrong with a row.</summary>
    /// <returns>Whether it holds anything that can be read.</returns>
    public bool Report(DelimitedRecord record)
    {
        if (record.Fault == DelimitedFault.TooLong)
        {
            var at = new TextSpan(record.Line, 1, 1) { Table = input.File.Place };
            input.Problems.Add(ProblemKind.OverLimit, DelimitedTexts.LongRecord(DelimitedSource.MaxRecord), at);
            return false;
        }

        ReportQuotes(record);
        if (IsBlank(record, 0))
        {
            return false;
        }

        ReportWidth(record);
        ReportSigns(record);
        ReportSwallowed(record);
        return true;
    }

    void ReportQuotes(DelimitedRecord record)
    {
        if (record.Fault != DelimitedFault.None)
        {
            var text =
                record.Fault == DelimitedFault.OpenQuote ? DelimitedTexts.OpenQuote() : DelimitedTexts.TextAfterQuote();
            var at = SpanOf(record, record.FaultyField);
            input.Problems.Add(ProblemKind.Unreadable, text, at, CsvTexts.CloseQuotes());
        }
    }

    void ReportWidth(DelimitedRecord record)
    {
        var (count, width) = (record.Count, Columns!.Named);
        if ((count <= width && count >= Columns.Least) || (count > width && IsBlank(record, width)))
        {
            return;
        }

        var help = count > width ? DelimitedTexts.QuoteDelimiter() : DelimitedTexts.AddDelimiters();
        var at = SpanOf(record, count > width ? width : 0);
        input.Problems.Add(ProblemKind.WrongKind, CsvTexts.WrongWidth(count, width), at, help);
    }

    // Spreadsheets write rows, and fields beyond the last column, of which no cell holds anything.
    static bool IsBlank(DelimitedRecord record, int from)
    {
        for (var i = from; i < record.Count; i++)
        {
            if (!record.RawOf(i).IsWhiteSpace())
            {
                return false;
            }
        }

        return true;
    }

    void ReportSigns(DelimitedRecord record)
    {
        if (record.Text.AsSpan().IndexOfAny('\0', '\uFFFD') < 0)
        {
            return;
        }

        for (var i = 0; i < record.Count; i++)
        {
            var raw = record.RawOf(i);
            if (raw.Contains('\uFFFD'))
            {
                var text = ForeignTexts.BadByte(form.Encoding.Encoding.WebName);
                input.Problems.Add(ProblemKind.BadEncoding, text, SpanOf(record, i), ForeignTexts.NameEncoding());
            }
            else if (raw.Contains('\0'))
            {
                input.Problems.Add(ProblemKind.BadEncoding, ForeignTexts.ZeroSign(), SpanOf(record, i));
            }
        }
    }

    void ReportSwallowed(DelimitedRecord record)
    {
        if (form.Dialect.Quote is null || record.Text.AsSpan().IndexOfAny('\n', '\r') < 0)
        {
            return;
        }

        for (var i = 0; i < record.Count; i++)
        {
            var lines = record.RawOf(i).ToString().Split('\n');
            var rows = lines.Skip(1).Count(line => line.Split(form.Dialect.Delimiter).Length == Columns!.Named);
            if (rows >= MinSwallowed && Columns!.Named > 1)
            {
                input.Problems.AddWarning(
                    ProblemKind.WrongKind,
                    CsvTexts.SwallowedRows(lines.Length, rows),
                    SpanOf(record, i),
                    CsvTexts.CloseQuotes()
                );
            }
        }
    }

    TextSpan SpanOf(DelimitedRecord record, int field)
    {
        var (line, column) = record.PlaceOf(Math.Min(field, record.Count - 1));
        return new(line, column, 1) { Table = input.File.Place };
    }
}
