namespace Relations.Dossiers;

/// <summary>Reads dossiers. Bad data never throws: it is a problem at its place, and everything else is read.</summary>
public static class DossierReader
{
    static readonly string[] HeaderNames = ["dossier.yaml", "dossier.yml", "dossier.json"];
    static readonly Dictionary<string, byte[]> Nothing = [];
    static readonly RecordFormat[] BuiltIn = [CsvFormat.Instance, NdjsonFormat.Instance, TextFormat.Instance];

    /// <summary>Reads every record file of a dossier, the one with the header first.</summary>
    /// <param name="files">The files. A single one is a dossier of its own.</param>
    /// <param name="limits">The limits; the default ones where null.</param>
    /// <param name="formats">Formats that are read beside YAML, JSON, NDJSON and CSV; none where null.</param>
    /// <param name="token">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static Dossier Read(
        IDossierFiles files,
        ReadLimits? limits = null,
        IReadOnlyList<RecordFormat>? formats = null,
        CancellationToken token = default
    )
    {
        limits ??= ReadLimits.Default;
        var headerPath = HeaderPath(files);
        var ordered = files.RecordFiles.OrderBy(path => path == headerPath ? 0 : 1).Take(limits.Files).ToList();
        var (header, headerFile) = (new Header(), (SourceFile?)null);
        var collections = CollectionSet.BuiltIn;
        List<Record> records = [];
        List<ReadProblem> problems = [];
        List<UnreadValue> unread = [];
        MappedRecords? mapped = null;
        var sources = ordered
            .Select((path, at) => new SourceFile(path, at) { Format = FormatOf(path, formats ?? []) })
            .ToList();
        if (ordered.Count > 0 && ordered[0] == headerPath)
        {
            using var read = LoadedFile.Open(files, sources[0]);
            var reader = new FileReader(sources[0], limits, hasHeader: true, limits.Records, collections, token);
            read.Read(files, reader);
            Take(read);
            if (reader.Header is not null)
            {
                (header, headerFile) = (reader.Header, sources[0]);
                collections = reader.Collections;
                var input = new MappingInput(headerPath, ordered.Count, files, collections, limits, token);
                mapped = Mapped(files, header, reader.MappingSpan, input, formats);
                records.AddRange(mapped?.Records ?? []);
                // What is exported holds the records, and reads no foreign files any more.
                header = mapped is { IsRead: true } ? header with { Mapping = null } : header;
                problems.AddRange(mapped?.Problems ?? []);
            }
        }

        List<SourceFile> others =
        [
            .. sources.Where(file =>
                file.Path != headerPath && !IsBaseline(file.Path, header) && mapped?.Taken.Contains(file.Path) != true
            ),
        ];
        foreach (
            var read in new FileBatch(files, limits, collections, token).Read(
                others,
                () => limits.Records - records.Count
            )
        )
        {
            Take(read);
        }

        ReportLeftOut(files, limits, problems);
        var named = Named(header, records);
        named.UnionWith(mapped?.Taken ?? new HashSet<string>());
        problems.AddRange(UnreadFiles.Problems(files, named, limits));
        if (files.AreDescribed)
        {
            problems.AddRange(new PackageCheck(files, limits).Problems(named));
        }

        MarginSetter.Apply(header, records);
        return new(header, headerFile, WithTexts(files, mapped), records, problems, limits) { Unread = new(unread) };

        void Take(LoadedFile read)
        {
            records.AddRange(read.Records);
            problems.AddRange(read.Problems);
            unread.AddRange(read.Unread);
        }
    }

    // What a dossier says of itself is asked for without its records.
    static MappedRecords? Mapped(
        IDossierFiles files,
        Header header,
        TextSpan span,
        MappingInput input,
        IReadOnlyList<RecordFormat>? formats
    )
    {
        if (header.Mapping is not { } mapping || files is HeaderFiles)
        {
            return null;
        }

        var path = NamedFile.Plain(mapping);
        using var content = files.Open(path).Content;
        return content is null
            ? NotMapped(input, FileTexts.NoMapping(mapping), span, Nearest.To(path, files.AllFiles))
            : (formats ?? [])
                .Select(format => format.Map(input with { Path = path }))
                .FirstOrDefault(made => made is not null)
                ?? NotMapped(input, FileTexts.NoMappings(), span, null);
    }

    // Which of the other files hold records is not known then, and nothing is said of them.
    static MappedRecords NotMapped(MappingInput input, Message why, TextSpan span, string? meant)
    {
        var help = meant is null ? null : ReadTexts.DidYouMean(meant);
        var problem = new ReadProblem(ProblemKind.Unreadable, why, new(input.Path, span), help) { Field = "mapping" };
        return new([], [problem], Nothing)
        {
            IsRead = false,
            Taken = input.Files.RecordFiles.Where(path => path != input.Path).ToHashSet(StringComparer.Ordinal),
        };
    }

    static IDossierFiles WithTexts(IDossierFiles files, MappedRecords? mapped) =>
        mapped is null || mapped.Texts.Count == 0 ? files : new FilesWithTexts(files, mapped.Texts);

    /// <summary>Reads what a dossier says of itself, and no other file of it.</summary>
    /// <param name="files">The files.</param>
    /// <param name="limits">The limits; the default ones where null.</param>
    /// <param name="formats">Formats that are read beside YAML, JSON, NDJSON and CSV; none where null.</param>
    /// <param name="token">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static Dossier ReadHeader(
        IDossierFiles files,
        ReadLimits? limits = null,
        IReadOnlyList<RecordFormat>? formats = null,
        CancellationToken token = default
    )
    {
        ArgumentNullException.ThrowIfNull(files);
        return Read(new HeaderFiles(files), limits, formats, token);
    }

    /// <summary>The path of the file that holds the header, or null where the dossier has none.</summary>
    public static string? HeaderPath(IDossierFiles files) =>
        files.RecordFiles.Count == 1
            ? files.RecordFiles[0]
            : Array.Find(HeaderNames, name => files.RecordFiles.Contains(name, StringComparer.Ordinal));

    static RecordFormat FormatOf(string path, IReadOnlyList<RecordFormat> formats) =>
        formats.Concat(BuiltIn).First(format => format.Reads(path));

    // Their own rules miss them.
    static HashSet<string> Named(Header header, List<Record> records) =>
        records
            .OfType<Source>()
            .Select(source => source.File)
            .Append(header.Baseline)
            .OfType<string>()
            .Select(NamedFile.Plain)
            .ToHashSet(StringComparer.Ordinal);

    static bool IsBaseline(string path, Header header) =>
        header.Baseline is { } baseline && (baseline == path || baseline == "./" + path);

    static void ReportLeftOut(IDossierFiles files, ReadLimits limits, List<ReadProblem> problems)
    {
        if (files.RecordFiles.Count > limits.Files)
        {
            var message = FileTexts.TooManyFiles(limits.Files);
            problems.Add(new(ProblemKind.OverLimit, message, new(files.RecordFiles[limits.Files], new(1, 1, 1))));
        }

        foreach (var link in files.LinkedFolders)
        {
            problems.Add(new(ProblemKind.Unreadable, FileTexts.LinkedFolder(), new(link, new(1, 1, 1))));
        }
    }
}
