using Relations.Documents;
using Relations.Rules;

namespace Relations.Briefings;

/// <summary>Makes briefings of checked dossiers.</summary>
public static class BriefingExtensions
{
    /// <summary>Composes the briefing of a dossier; one with errors is marked as a draft.</summary>
    /// <remarks>
    /// <c>Relations.Documents.Pdf</c>, <c>.Word</c>, <c>.Html</c> and <c>.Markdown</c> save the document that this gives, by
    /// <c>SaveAsPdf</c>, <c>SaveAsWord</c>, <c>SaveAsHtml</c> and <c>SaveAsMarkdown</c>.
    /// </remarks>
    /// <param name="result">The checked dossier.</param>
    /// <param name="options">How to compose it; <see cref="BriefingOptions.Default"/> where null.</param>
    /// <param name="token">Ends the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static Document ToBriefing(
        this CheckResult result,
        BriefingOptions? options = null,
        CancellationToken token = default
    ) => BriefingWriter.Compose(result, options, token);
}
