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
    /// <summary>The earlier edition as JSON, cut to the part that the briefing is of; null where it is compared with none.</summary>
    public ReadOnlyMemory<byte>? Earlier { get; init; }

    const string DossierName = "dossier.json";

    const string EarlierName = "earlier.json";

    const string FindingsName = "findings.json";

    const string JsonType = "application/json";

    [Localized("The dossier that the briefing was made from.")]
    static partial LocalizedString DossierText { get; }

    [Localized("The findings of the dossier.")]
    static partial LocalizedString FindingsText { get; }

    [Localized("The options that the briefing was made with; relations verify makes it again.")]
    static partial LocalizedString RecipeText { get; }

    [Localized("The earlier edition that the dossier is compared with.")]
    static partial LocalizedString EarlierText { get; }

    [Localized("A file that the dossier names.")]
    static partial LocalizedString SourceText { get; }

    /// <summary>The data of a request.</summary>
    public static AttachedData Of(ExportRequest request, string format)
    {
        var dossier = request.Result.Dossier;
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

        return new(Json(dossier, request.Token), texts, BriefingRecipe.Of(request, format, [.. texts.Keys]))
        {
            Earlier = request.Briefing.Since is { } since
                ? Json(since.For(dossier), request.Token)
                : default(ReadOnlyMemory<byte>?),
        };
    }

    /// <summary>The data that a file carries, none of which is missing.</summary>
    public static AttachedData Of(VerifiedPdf given, BriefingRecipe recipe) =>
        new(
            given.Attached(DossierName)!.Value,
            recipe.Texts.ToDictionary(
                text => text.Path,
                text => given.Attached(text.Name)!.Value,
                StringComparer.Ordinal
            ),
            recipe
        )
        {
            Earlier = recipe.HasEarlier ? given.Attached(EarlierName) : null,
        };

    /// <summary>The name of a file that a briefing by a recipe should carry and does not; null where all are there.</summary>
    public static string? MissingIn(VerifiedPdf given, BriefingRecipe recipe) =>
        recipe
            .Texts.Select(text => text.Name)
            .Prepend(DossierName)
            .Concat(recipe.HasEarlier ? [EarlierName] : [])
            .FirstOrDefault(name => given.Attached(name) is null);

    /// <summary>The request that makes the briefing from this data alone.</summary>
    /// <param name="check">Checks a dossier.</param>
    /// <param name="token">Ends the export.</param>
    public ExportRequest Request(Func<Dossier, SourceDate?, CheckResult> check, CancellationToken token)
    {
        var request = Recipe.Request(check(ReadDossier(token), Recipe.AsOf));
        return request with
        {
            Briefing = request.Briefing with
            {
                Since = Earlier is { } earlier
                    ? new(EarlierName, WithExcerpt(DossierOf(earlier, [], token)), Recipe.EarlierAsOf)
                    {
                        Outside = Recipe.Outside,
                    }
                    : null,
            },
            Check = check,
            Token = token,
        };
    }

    /// <summary>The dossier of this data.</summary>
    public Dossier ReadDossier(CancellationToken token) => WithExcerpt(DossierOf(Dossier, Texts, token));

    Dossier WithExcerpt(Dossier dossier) => Recipe.Excerpt is { } excerpt ? dossier.With(excerpt) : dossier;

    static Dossier DossierOf(
        ReadOnlyMemory<byte> json,
        IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> texts,
        CancellationToken token
    )
    {
        var files = texts.Aggregate(
            new MemoryFiles().With(DossierName, json.ToArray()),
            (all, text) => all.With(text.Key, text.Value.ToArray())
        );
        return DossierReader.Read(new OneRecordFile(files), token: token);
    }

    static byte[] Json(Dossier dossier, CancellationToken token)
    {
        using var json = new MemoryStream();
        DossierWriter.WriteJson(dossier, json, token);
        return json.ToArray();
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
            new(DossierName, JsonType, Dossier, DossierText.In(language)),
            new(FindingsName, JsonType, findings.ToArray(), FindingsText.In(language)),
            new(BriefingRecipe.Name, JsonType, Recipe.Write(), RecipeText.In(language)),
            .. Earlier is { } earlier
                ? (AttachedFile[])[new(EarlierName, JsonType, earlier, EarlierText.In(language))]
                : [],
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
