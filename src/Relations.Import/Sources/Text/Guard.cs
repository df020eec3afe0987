namespace Relations.Import;

/// <summary>Ends the reading of a file where it cannot go on, with a problem at that place. What was read before stays.</summary>
static class Guard
{
    /// <summary>The records of a file up to where it cannot be read.</summary>
    public static IEnumerable<ForeignRecord> Records(ForeignInput input, IEnumerable<ForeignRecord> records)
    {
        using var all = records.GetEnumerator();
        while (HasNext(all, input))
        {
            yield return all.Current;
        }
    }

    static bool HasNext(IEnumerator<ForeignRecord> all, ForeignInput input)
    {
        input.Token.ThrowIfCancellationRequested();
        try
        {
            return all.MoveNext();
        }
        catch (UnreadableException broken)
        {
            var at = broken.Span.Table is null ? broken.Span with { Table = input.File.Place } : broken.Span;
            input.Problems.Add(broken.Kind, broken.Text, at);
        }
        catch (InvalidDataException)
        {
            input.Problems.Add(ProblemKind.Unreadable, ForeignTexts.Damaged(), StartOf(input));
        }

        return false;
    }

    /// <summary>The first place of a file.</summary>
    public static TextSpan StartOf(ForeignInput input) => new(1, 1, 1) { Table = input.File.Place };
}
