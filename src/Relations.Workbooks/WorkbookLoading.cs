using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>Loads dossiers from workbooks.</summary>
public static class WorkbookLoading
{
    /// <summary>The options of <see cref="Dossier.Load(string, LoadOptions, CancellationToken)"/> by which workbooks are read as well.</summary>
    public static LoadOptions Options { get; } = new() { Formats = [WorkbookFormat.Instance] };

    /// <summary>Loads the dossier that a workbook holds, from a stream such as an upload.</summary>
    /// <param name="workbook">The workbook; the stream is read to its end, asynchronously only, and stays open.</param>
    /// <param name="name">The name of the file, for places of findings; it must end as those of workbooks do.</param>
    /// <param name="limits">How much is read; <see cref="ReadLimits.Default"/> where null.</param>
    /// <param name="token">Ends the loading.</param>
    /// <returns>The dossier. That the stream is no workbook is one of its problems, as whatever else could not be read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="workbook"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is not that of a workbook.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static async Task<Dossier> LoadAsync(
        Stream workbook,
        string name = "dossier.xlsx",
        ReadLimits? limits = null,
        CancellationToken token = default
    )
    {
        ArgumentNullException.ThrowIfNull(workbook);
        if (!WorkbookFormat.IsWorkbook(name))
        {
            throw new ArgumentException($"{name} is not the name of a workbook.", nameof(name));
        }

        using var content = new MemoryStream();
        await workbook.CopyToAsync(content, token).ConfigureAwait(false);
        var files = new MemoryFiles().With(Path.GetFileName(name), content.ToArray());
        var options = Options with { Limits = limits ?? ReadLimits.Default };
        return await Dossier.LoadAsync(files, options, token).ConfigureAwait(false);
    }
}
