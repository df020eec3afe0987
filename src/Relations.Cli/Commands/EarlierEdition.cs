using System.Text;
using Relations.Dossiers;

namespace Relations.Cli.Commands;

/// <summary>An earlier edition of a dossier, with which a later one is compared.</summary>
/// <param name="path">The file or folder, as it was named.</param>
/// <param name="dossier">What it says.</param>
/// <param name="asOf">The as-of date that it was exported with; null where the dossier's own holds.</param>
sealed partial class EarlierEdition(string path, Dossier dossier, SourceDate? asOf)
{
    [Message("{path}: carries no data to compare with; export pdf --attach-data writes briefings that do")]
    private static partial Message NoData(string path);

    [Message("{path}: the data that it carries are missing or broken")]
    private static partial Message IsBroken(string path);

    [Message("{path}: holds a part of a dossier; it can be compared with the same --between, --about and --period")]
    private static partial Message IsOtherPart(string path);

    const long LargestPdf = 1L << 30;

    readonly Lazy<ScopeIndex> index = new(() => new ScopeIndex(dossier));
    readonly Lazy<string> digest = new(() => DossierDigest(dossier));

    /// <summary>What it says.</summary>
    public Dossier Dossier => dossier;

    /// <summary>The as-of date that it was exported with; null where the dossier's own holds.</summary>
    public SourceDate? AsOf => asOf;

    /// <summary>The records that a part held and the later edition still has elsewhere; null where the later one tells.</summary>
    public IReadOnlyList<string>? Outside { get; init; }

    /// <summary>Reads a dossier, a workbook, or the data that a PDF file carries.</summary>
    /// <exception cref="CommandFailure">It cannot be read to its end.</exception>
    public static EarlierEdition Read(Terminal terminal, string path)
    {
        if (IsPdf(terminal, path))
        {
            var pdf = InputFiles.ReadSpared(terminal, path, LargestPdf, VerifyCommand.TooLarge);
            return OfPdf(path, pdf, terminal.Token);
        }

        var dossier = DossierInputs.Whole(DossierInputs.Read(terminal, path), path);
        terminal.Spared.Add(Path.GetFullPath(path, terminal.WorkingDirectory));
        return new(path, dossier, asOf: null);
    }

    /// <summary>Cuts it to the part that a later edition is.</summary>
    /// <exception cref="CommandFailure">It is another part itself.</exception>
    public Dossier For(Dossier now) =>
        (dossier.Excerpt?.Scope, now.Excerpt?.Scope) switch
        {
            (null, null) => dossier,
            (null, { }) => index.Value.TakeAs(now),
            ({ } own, { } scope)
                when own.Period == scope.Period
                    && own.Parties.ToHashSet(StringComparer.Ordinal).SetEquals(scope.Parties) => dossier,
            _ => throw new CommandFailure(IsOtherPart(path)),
        };

    /// <summary>The records of its part that have not gone, but no longer belong to the part that a later edition is.</summary>
    public IReadOnlyList<string> OutsideOf(Dossier now) =>
        Outside
        ?? (
            now.Whole is not { } whole
                ? []
                :
                [
                    .. For(now)
                        .Records.Select(record => record.Id)
                        .Where(id => now.Find(id) is null && whole.Find(id) is not null)
                        .Distinct(StringComparer.Ordinal),
                ]
        );

    /// <summary>The digest of what it says, by which a later run knows it.</summary>
    public override string ToString() => $"{digest.Value} {asOf}";

    static bool IsPdf(Terminal terminal, string path) =>
        Path.GetExtension(path).Equals(".pdf", StringComparison.OrdinalIgnoreCase)
        && !Directory.Exists(Path.GetFullPath(path, terminal.WorkingDirectory));

    static EarlierEdition OfPdf(string path, byte[] bytes, CancellationToken token)
    {
        using var given = VerifiedPdf.Open(bytes) ?? throw new CommandFailure(VerifyCommand.NotPdf(path));
        var options = given.Attached(BriefingRecipe.Name) ?? throw new CommandFailure(NoData(path));
        return
            BriefingRecipeReader.Read(options) is { } recipe
            && AttachedData.MissingIn(given, recipe) is null
            && AttachedData.Of(given, recipe).ReadDossier(token) is { IsIncomplete: false } held
            ? new(path, held, recipe.AsOf)
            : throw new CommandFailure(IsBroken(path));
    }

    static string DossierDigest(Dossier dossier) =>
        Digest.OfWritten(
            Stream.Null,
            output =>
            {
                DossierWriter.WriteJson(dossier, output);
                if (dossier.Excerpt?.Scope is { } scope)
                {
                    output.Write(Encoding.UTF8.GetBytes($"{string.Join(',', scope.Parties)} {scope.Period}"));
                }
            }
        );
}
