namespace Relations.Import;

/// <summary>Reads separated values: CSV, TSV and their kin.</summary>
sealed class DelimitedSource : IForeignReader
{
    public const int MaxRecord = 16 << 20;

    public bool IsTable => true;

    public IReadOnlyList<string> Settings => ["encoding", "delimiter", "quote", "headers"];

    public IEnumerable<ForeignRecord> Read(ForeignInput input) => Guard.Records(input, ReadRows(input));

    static IEnumerable<ForeignRecord> ReadRows(ForeignInput input)
    {
        if (DelimitedForm.Find(input) is not { } form || TextInput.Open(input, form.Encoding) is not { } text)
        {
            yield break;
        }

        using (text)
        {
            form.Report(input);
            var reader = new DelimitedReader(text, form.Dialect, MaxRecord);
            var check = new RowCheck(input, form);
            TableColumns? columns = null;
            while (reader.Next() is { } record)
            {
                input.Token.ThrowIfCancellationRequested();
                if (record.Line < form.HeaderLine || form.IsDirective(record))
                {
                    continue;
                }

                if (columns is null)
                {
                    columns = form.ColumnsOf(record, input);
                    check.Columns = columns;
                    if (form.HeaderLine > 0)
                    {
                        check.Headers(record);
                        continue;
                    }
                }

                if (check.Report(record))
                {
                    yield return new DelimitedRow(record, columns);
                }
            }

            if (columns is null && form.HeaderLine > 1)
            {
                var message = ForeignTexts.NoHeaderLine(form.HeaderLine);
                input.Problems.Add(ProblemKind.MissingField, message, Guard.StartOf(input));
            }
        }
    }
}
