namespace Relations.Import;

/// <summary>What became of the examples of a mapping.</summary>
/// <param name="Rows">The examples that were tried.</param>
/// <param name="Problems">What is wrong with the mapping itself; then, nothing was tried.</param>
sealed record MappingTest(IReadOnlyList<TriedRow> Rows, IReadOnlyList<ReadProblem> Problems)
{
    /// <summary>Tries the examples of a mapping.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="open">Opens it.</param>
    /// <param name="token">Ends the trial.</param>
    public static MappingTest Run(string path, Func<OpenedFile> open, CancellationToken token)
    {
        var limits = ReadLimits.Default;
        var file = new SourceFile(path, 0);
        var problems = new ProblemList(file, limits);
        using var content = open().Content;
        if (content is null)
        {
            problems.Add(ProblemKind.Unreadable, FileTexts.NotOpened(), new(1, 1, 1));
            return new([], problems.Problems);
        }

        var root = MappingFile.Read(file, content, limits, problems);
        _ = root is null ? null : new MappingCompiler(root, file, CollectionSet.BuiltIn, problems).Compile();
        if (root is null || problems.Count > 0)
        {
            return new([], problems.Problems);
        }

        var input = new MappingInput(path, 0, new MemoryFiles(), CollectionSet.BuiltIn, limits, token);
        return new(new MappingExamples(input, root).Try(open), []);
    }
}
