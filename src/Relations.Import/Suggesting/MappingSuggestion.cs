namespace Relations.Import;

/// <summary>A mapping drafted for foreign files.</summary>
/// <param name="Text">The mapping, in YAML.</param>
/// <param name="Doubts">What it is unsure of or has decided by values, by file.</param>
/// <param name="Problems">What is wrong with the files themselves.</param>
sealed record MappingSuggestion(
    string Text,
    IReadOnlyList<(string File, Message Doubt)> Doubts,
    IReadOnlyList<ReadProblem> Problems
)
{
    /// <summary>Drafts a mapping.</summary>
    /// <param name="files">The files.</param>
    /// <param name="token">Ends the drafting.</param>
    public static MappingSuggestion Of(IReadOnlyList<ForeignFile> files, CancellationToken token)
    {
        var all = FileSeries.Of(files, file => InputOf(file, new() { Format = FormatOf(file) }, token));
        var inputs = new DraftText();
        List<string> languages = [];
        List<(string File, Message Doubt)> doubts = [];
        List<ReadProblem> problems = [];
        foreach (var series in all)
        {
            foreach (var settings in Parts(series.First, token))
            {
                var profile = Profile(series, settings, problems, token);
                var columns = ColumnGuess.Of(profile.Columns);
                var part = settings.Sheet ?? settings.Table;
                var called = $"{series.Name} {part}";
                var input = new InputDraft(profile, columns, CollectionChoice.Of(called, columns));
                input.Write(inputs);
                languages.Add(input.Language);
                var shown = series.Pattern.Length > 0 ? series.Pattern : series.First.Path;
                var name = part is null ? shown : $"{shown}:{part}";
                doubts.AddRange(input.Doubts.Select(doubt => (name, doubt)));
            }
        }

        return new(Whole(all[0].Name, [.. languages.Distinct()], inputs), doubts, problems);
    }

    static string Whole(string title, IReadOnlyList<string> languages, DraftText inputs)
    {
        var draft = new DraftText();
        draft.Line(0, "# Drafted by relations map suggest. Read it through before it is used.");
        draft.Line(0, "mapping: 1");
        draft.Line(0, "dossier:");
        draft.Line(1, $"title: {{ {languages[0]}: {DraftText.Quoted(title)} }}");
        draft.Line(1, $"languages: [{string.Join(", ", languages)}]");
        draft.Line(0, "inputs:");
        draft.Lines(inputs);
        return draft.ToString();
    }

    // A workbook holds a table on each sheet, and a database several.
    static IReadOnlyList<SourceSettings> Parts(ForeignFile file, CancellationToken token)
    {
        var settings = new SourceSettings { Format = FormatOf(file) };
        var input = InputOf(file, settings, token);
        IReadOnlyList<SourceSettings> parts = settings.Format switch
        {
            ForeignFormat.Xlsx => [.. ExcelSource.SheetsOf(input).Select(sheet => settings with { Sheet = sheet })],
            ForeignFormat.Ods =>
            [
                .. OpenDocumentSource.SheetsOf(input).Select(sheet => settings with { Sheet = sheet }),
            ],
            ForeignFormat.Sqlite => [.. SqliteSource.TablesOf(input).Select(table => settings with { Table = table })],
            _ => [],
        };
        return parts.Count == 0 ? [settings] : parts;
    }

    static TableProfile Profile(
        FileSeries series,
        SourceSettings settings,
        List<ReadProblem> problems,
        CancellationToken token
    )
    {
        var inputs = Inputs(series, Found(series, settings, token), token);
        var profile = TableProfile.Of(series, inputs);
        // What is said of one file of a series need not be said of each.
        problems.AddRange(inputs.SelectMany(input => input.Problems.Problems).DistinctBy(problem => problem.Message));
        return profile;
    }

    static List<ForeignInput> Inputs(FileSeries series, SourceSettings settings, CancellationToken token) =>
        [.. series.Files.Select(file => InputOf(file, settings, token))];

    // What is found out is stated, so that a later file does not change it.
    static SourceSettings Found(FileSeries series, SourceSettings settings, CancellationToken token)
    {
        var first = InputOf(series.First, settings, token);
        if (settings.Format is ForeignFormat.Csv or ForeignFormat.Tsv)
        {
            return DelimitedForm.Find(first) is { } form ? form.Settings(settings.Format) : settings;
        }

        if (settings.Format == ForeignFormat.Json)
        {
            return settings with { Records = JsonRecords.Path(Inputs(series, settings, token)) };
        }

        if (settings.Format is ForeignFormat.Xlsx or ForeignFormat.Ods)
        {
            return HeaderRowFinder.Of(first) is { } row ? settings with { HeaderRow = row } : settings;
        }

        if (settings.Format != ForeignFormat.Xml)
        {
            return settings;
        }

        settings = XmlSource.NamespaceOf(first) is { } space
            ? settings with
            {
                Namespaces = new Dictionary<string, string> { ["x"] = space },
            }
            : settings;
        return settings with { Records = XmlRecords.Path(Inputs(series, settings, token)) };
    }

    static ForeignInput InputOf(ForeignFile file, SourceSettings settings, CancellationToken token) =>
        new(file, settings, ReadLimits.Default, new(new(file.Path, 0), ReadLimits.Default), token);

    static ForeignFormat FormatOf(ForeignFile file) => ForeignFormats.OfFile(file.Path) ?? ForeignFormat.Csv;
}
