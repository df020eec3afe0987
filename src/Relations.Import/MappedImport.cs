namespace Relations.Import;

/// <summary>What an import gave.</summary>
/// <param name="Records">The records, and what was found.</param>
/// <param name="Plan">The mapping; null where it is broken.</param>
/// <param name="Mapped">The file that stands for it among those of the dossier.</param>
sealed record MappedImport(MappedRecords Records, ImportPlan? Plan, SourceFile Mapped)
{
    /// <summary>How many rows were read.</summary>
    public int Rows { get; private init; }

    /// <summary>Reads foreign files by a mapping.</summary>
    /// <param name="input">The mapping.</param>
    /// <param name="content">Its content; null where it cannot be opened.</param>
    /// <param name="files">The foreign files that there are.</param>
    /// <param name="isPart">Whether the files lie among others, of which the mapping need not read all.</param>
    /// <param name="only">The only input that is read; null for all.</param>
    public static MappedImport Read(
        MappingInput input,
        Stream? content,
        IReadOnlyList<ForeignFile> files,
        bool isPart,
        MappingNode? only = null
    )
    {
        var bare = new SourceFile(input.Path, input.Position);
        var problems = new ProblemList(bare, input.Limits);
        var root = RootOf(input, bare, content, problems);
        var plan = root is null
            ? null
            : new MappingCompiler(root, bare, input.Collections, problems) { Files = files, Only = only }.Compile();
        if (plan is null)
        {
            return Broken(input, bare, problems, files.Where(file => MayRead(root, file)));
        }

        if (only is not null)
        {
            plan = plan with { Inputs = [.. plan.Inputs.Where(one => one.Span == only.Start)] };
        }

        var format = new MappedFormat(plan, files, input.Limits);
        var file = bare with { Format = format };
        var binder = new RecordBinder(file, input.Limits.Records);
        var run = format.Run(binder, isPart, input.Token);
        var texts = run.Stored.Files.ToDictionary(text => text.Path, text => text.Content, StringComparer.Ordinal);
        var records = new MappedRecords(binder.Records, [.. problems.Problems, .. run.Problems], texts)
        {
            Taken = run.Taken.Select(taken => taken.Path).Append(input.Path).ToHashSet(StringComparer.Ordinal),
        };
        return new(records, plan, file) { Rows = run.Rows };
    }

    static MappingNode? RootOf(MappingInput input, SourceFile file, Stream? content, ProblemList problems)
    {
        if (content is null)
        {
            problems.Add(ProblemKind.Unreadable, FileTexts.NotOpened(), new(1, 1, 1));
            return null;
        }

        return MappingFile.Read(file, content, input.Limits, problems);
    }

    // What a broken mapping was to read is no file of records, and there is nothing to say of it. Where it does not say what it
    // reads, it may be any file but those that only dossiers have.
    static bool MayRead(MappingNode? root, ForeignFile file)
    {
        List<MappingNode?> patterns = [.. (root?["inputs"]?.OneOrMore ?? []).Select(input => input["files"])];
        return patterns.Count == 0 || patterns.Contains(null)
            ? !FilePattern.IsYaml(file.Path)
            : patterns.Exists(names => SettingsCompiler.Patterns(names).Any(pattern => pattern.Matches(file.Path)));
    }

    static MappedImport Broken(
        MappingInput input,
        SourceFile file,
        ProblemList problems,
        IEnumerable<ForeignFile> foreign
    )
    {
        // What other files say cannot be judged without the records that are not made.
        problems.Add(ProblemKind.Unreadable, MappingTexts.NothingRead(), new(1, 1, 1), MappingTexts.MendFirst());
        var records = new MappedRecords([], problems.Problems, new Dictionary<string, byte[]>())
        {
            Taken = foreign.Select(one => one.Path).Append(input.Path).ToHashSet(StringComparer.Ordinal),
        };
        return new(records, null, file);
    }
}
