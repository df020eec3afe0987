namespace Relations.Import;

/// <summary>Reads the rows of foreign files.</summary>
static class ForeignRows
{
    /// <summary>Gives each row of a file to an action. What keeps the file from being read to its end is a problem.</summary>
    /// <param name="file">The file.</param>
    /// <param name="choice">How it is read.</param>
    /// <param name="limits">How much to take.</param>
    /// <param name="problems">Takes what is wrong with the file.</param>
    /// <param name="take">Takes a row, which holds until it returns.</param>
    /// <param name="token">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static void Read(
        ForeignFile file,
        ReadingPlan choice,
        ReadLimits limits,
        ProblemList problems,
        Action<ForeignRecord> take,
        CancellationToken token
    )
    {
        var start = new TextSpan(1, 1, 1) { Table = file.Place };
        if (choice.For(file.Path) is not { } settings || ForeignReaders.Of(settings.Format) is not { } reader)
        {
            problems.Add(ProblemKind.Unreadable, EngineTexts.NoFormat(), start, EngineTexts.SayFormat());
            return;
        }

        try
        {
            foreach (var record in reader.Read(new(file, settings, limits, problems, token)))
            {
                token.ThrowIfCancellationRequested();
                take(record);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problems.Add(ProblemKind.Unreadable, ReadTexts.NotReadToEnd(), start);
        }
        catch (UnreadableException broken)
        {
            problems.Add(broken.Kind, broken.Text, broken.Span.Table is null ? start : broken.Span);
        }
    }
}
