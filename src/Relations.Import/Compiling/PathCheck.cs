namespace Relations.Import;

/// <summary>Checks the paths of an input against each format in which its files are. A faulty path is told once.</summary>
/// <param name="readings">How files are read, one for each format.</param>
/// <param name="problems">Takes what is wrong.</param>
sealed class PathCheck(IReadOnlyList<SourceSettings> readings, ProblemList problems)
{
    readonly HashSet<(TextSpan Span, string Path)> told = [];

    /// <summary>The check for files that are read in one way.</summary>
    /// <param name="plan">How they are read.</param>
    /// <param name="patterns">The patterns of their names; none for all files.</param>
    /// <param name="files">The files that there are. Where none matches, the patterns tell the formats.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static PathCheck Of(
        ReadingPlan plan,
        IReadOnlyList<FilePattern> patterns,
        IReadOnlyList<ForeignFile> files,
        ProblemList problems
    )
    {
        var known = FilePattern
            .Choose(patterns, files)
            .Select(file => plan.For(file.Path))
            .OfType<SourceSettings>()
            .DistinctBy(settings => settings.Format)
            .ToList();
        return new(
            plan.HasFormat ? [plan.Settings]
                : known.Count > 0 ? known
                :
                [
                    .. patterns
                        .Select(one => plan.For(one.Text))
                        .OfType<SourceSettings>()
                        .DistinctBy(one => one.Format),
                ],
            problems
        );
    }

    /// <summary>Whether a format has no headers, by which columns could be called.</summary>
    public bool HasNoHeaders => readings.Any(one => !ForeignReaders.Of(one.Format)!.IsTable);

    /// <summary>Reports what is wrong with a path.</summary>
    public void Check(string path, PathUse use, TextSpan span)
    {
        var fault = readings
            .Select(settings => ForeignReaders.Of(settings.Format)?.FaultOf(path, settings, use))
            .FirstOrDefault(found => found is not null);
        if (fault is { } message && told.Add((span, path)))
        {
            problems.Add(ProblemKind.WrongKind, message, span);
        }
    }

    /// <summary>Reports settings that none of the formats has.</summary>
    /// <param name="node">The input or lookup.</param>
    public void CheckSettings(MappingNode node)
    {
        if (readings.Count == 0)
        {
            return;
        }

        var formats = ArgumentValue.ListOf(readings.Select(one => ForeignFormats.WordOf(one.Format)), ListForm.Or);
        foreach (var member in node.Members.Where(member => MappingForms.IsSetting(member.Name)))
        {
            if (!readings.Any(one => ForeignReaders.Of(one.Format)!.Settings.Contains(member.Name)))
            {
                problems.Add(ProblemKind.WrongKind, MappingTexts.NotOfFormat(member.Name, formats), member.Span);
            }
        }
    }
}
