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
        var draft = new DraftText();
        draft.Line(0, "# Drafted by relations map suggest. Read it through before it is used.");
        draft.Line(0, "mapping: 1");
        draft.Line(0, "dossier:");
        draft.Line(1, $"title: {{ en: {DraftText.Quoted(Path.GetFileNameWithoutExtension(files[0].Path))} }}");
        draft.Line(1, "languages: [en]");
        draft.Line(0, "inputs:");
        List<(string File, Message Doubt)> doubts = [];
        List<ReadProblem> problems = [];
        foreach (var file in files)
        {
            foreach (var settings in Parts(file, token))
            {
                var profile = Profile(file, settings, problems, token);
                var columns = ColumnGuess.Of(profile.Columns);
                var part = settings.Sheet ?? settings.Table;
                var called = $"{Path.GetFileNameWithoutExtension(file.Path)} {part}";
                var input = new InputDraft(profile, columns, CollectionChoice.Of(called, columns));
                input.Write(draft);
                var name = part is null ? file.Path : $"{file.Path}:{part}";
                doubts.AddRange(input.Doubts.Select(doubt => (name, doubt)));
            }
        }

        return new(draft.ToString(), doubts, problems);
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
        ForeignFile file,
        SourceSettings settings,
        List<ReadProblem> problems,
        CancellationToken token
    )
    {
        var format = settings.Format;
        var input = InputOf(file, settings, token);
        if (format is ForeignFormat.Csv or ForeignFormat.Tsv && DelimitedForm.Find(input) is { } form)
        {
            // What was found out is stated, so that a later file does not change it.
            input = InputOf(file, form.Settings(format), token);
        }
        else if (format == ForeignFormat.Json && JsonRecords.Path(input) is { } records)
        {
            input = InputOf(file, input.Settings with { Records = records }, token);
        }
        else if (format == ForeignFormat.Xml)
        {
            settings = XmlSource.NamespaceOf(input) is { } space
                ? settings with
                {
                    Namespaces = new Dictionary<string, string> { ["x"] = space },
                }
                : settings;
            settings = settings with { Records = XmlRecords.Path(InputOf(file, settings, token)) };
            input = InputOf(file, settings, token);
        }

        var profile = TableProfile.Of(input);
        problems.AddRange(input.Problems.Problems);
        return profile;
    }

    static ForeignInput InputOf(ForeignFile file, SourceSettings settings, CancellationToken token) =>
        new(file, settings, ReadLimits.Default, new(new(file.Path, 0), ReadLimits.Default), token);

    static ForeignFormat FormatOf(ForeignFile file) => ForeignFormats.OfFile(file.Path) ?? ForeignFormat.Csv;
}
