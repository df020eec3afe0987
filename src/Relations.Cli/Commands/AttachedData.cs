using Relations.Documents.Pdf;
using Relations.Dossiers;
using Relations.Reporting;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary>
/// The data that a briefing carries: the dossier, the stored texts of its sources, its baseline and the options of the export. The briefing is made from
/// these alone, so that whoever has the file can make it again and compare the bytes.
/// </summary>
/// <param name="Dossier">The dossier as JSON.</param>
/// <param name="Texts">The stored texts and the baseline, by path.</param>
/// <param name="Recipe">The options.</param>
sealed partial record AttachedData(
    ReadOnlyMemory<byte> Dossier,
    IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Texts,
    BriefingRecipe Recipe
)
{
    /// <summary>The name of the dossier among the attached files.</summary>
    public const string DossierName = "dossier.json";

    const string FindingsName = "findings.json";

    const string Json = "application/json";

    [Localized("The dossier that the briefing was made from.")]
    static partial LocalizedString DossierText { get; }

    [Localized("The findings of the dossier.")]
    static partial LocalizedString FindingsText { get; }

    [Localized("The options that the briefing was made with; relations verify makes it again.")]
    static partial LocalizedString RecipeText { get; }

    [Localized("A file that the dossier names.")]
    static partial LocalizedString SourceText { get; }

    /// <summary>The data of a request.</summary>
    public static AttachedData Of(ExportRequest request, string format)
    {
        var dossier = request.Result.Dossier;
        using var json = new MemoryStream();
        DossierWriter.WriteJson(dossier, json, request.Token);
        SortedDictionary<string, ReadOnlyMemory<byte>> texts = new(StringComparer.Ordinal);
        foreach (var path in NamedFile.PathsOf(dossier))
        {
            using var content = dossier.Files.Open(path).Content;
            if (content is not null)
            {
                using var text = new MemoryStream();
                content.CopyTo(text);
                texts[path] = text.ToArray();
            }
        }

        return new(json.ToArray(), texts, BriefingRecipe.Of(request, format, [.. texts.Keys]));
    }

    /// <summary>The request that makes the briefing from this data alone.</summary>
    /// <param name="check">Checks a dossier.</param>
    /// <param name="token">Ends the export.</param>
    public ExportRequest Request(Func<Dossier, SourceDate?, CheckResult> check, CancellationToken token)
    {
        var files = Texts.Aggregate(
            new MemoryFiles().With(DossierName, Dossier.ToArray()),
            (all, text) => all.With(text.Key, text.Value.ToArray())
        );
        var dossier = DossierReader.Read(new OneRecordFile(files), token: token);
        return Recipe.Request(check(Recipe.Excerpt is { } excerpt ? dossier.With(excerpt) : dossier, Recipe.AsOf)) with
        {
            Check = check,
            Token = token,
        };
    }

    /// <summary>The files to attach.</summary>
    /// <param name="result">What was found in the dossier of this data.</param>
    public IReadOnlyList<AttachedFile> Files(CheckResult result)
    {
        var language = Recipe.Language;
        using var findings = new MemoryStream();
        FindingsJson.Write([new DisplayedResult("", result)], findings);
        return
        [
            new(DossierName, Json, Dossier, DossierText.In(language)),
            new(FindingsName, Json, findings.ToArray(), FindingsText.In(language)),
            new(BriefingRecipe.Name, Json, Recipe.Write(), RecipeText.In(language)),
            .. Recipe.Texts.Select(text => new AttachedFile(
                text.Name,
                "text/plain",
                Texts[text.Path],
                SourceText.In(language)
            )),
        ];
    }

    // Stored texts may have names of record files.
    sealed class OneRecordFile(IDossierFiles files) : IDossierFiles
    {
        public IReadOnlyList<string> RecordFiles { get; } = [DossierName];

        public IReadOnlyList<string> LinkedFolders => [];

        public bool AreDescribed => false;

        public OpenedFile Open(string path) => files.Open(path);
    }
}
