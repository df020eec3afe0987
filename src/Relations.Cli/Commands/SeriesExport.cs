using Relations.Dossiers;
using Relations.Reporting;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary>Writes a file for each of many parts of a dossier into a folder, those alone whose input has changed since the last run.</summary>
sealed partial class SeriesExport : IDisposable
{
    [Message("{file} is not written because of {count} {count|error|errors}; --draft writes it despite them")]
    private static partial Message HasErrors(string file, int count);

    [Message("wrote {written} of {all} {all|briefing|briefings} to {folder}; {unchanged} {unchanged|is|are} unchanged")]
    private static partial Message Wrote(int written, int all, string folder, int unchanged);

    [Message("{file} is left from an earlier run")]
    private static partial Message IsLeft(string file);

    [Message("no record is about a pair of states or a state")]
    private static partial Message Nothing();

    readonly Terminal terminal;
    readonly ExportFormat format;
    readonly string folder;
    readonly SeriesRecord before;
    readonly SeriesRecord made = new();
    readonly SortedDictionary<string, int> refused = new(StringComparer.Ordinal);
    readonly OutputBatch batch;
    readonly Lock turn = new();
    int written;

    /// <param name="terminal">Takes the messages.</param>
    /// <param name="format">The format of the files.</param>
    /// <param name="folder">The folder, as the user named it.</param>
    public SeriesExport(Terminal terminal, ExportFormat format, string folder)
    {
        (this.terminal, this.format, this.folder) = (terminal, format, folder);
        before = SeriesRecord.Read(Full(""));
        batch = new(terminal);
    }

    /// <summary>What makes the request for a part.</summary>
    public required Func<DisplayedResult, ExportRequest> Request { get; init; }

    /// <summary>Whether parts with errors are written too.</summary>
    public required bool IsDraft { get; init; }

    /// <summary>Writes the files.</summary>
    /// <param name="whole">The result for the whole dossier.</param>
    /// <param name="index">Takes its parts.</param>
    /// <param name="items">The files, each with what it is about.</param>
    /// <returns>The exit status: that of findings where a file was refused.</returns>
    /// <exception cref="CommandFailure">There is nothing to write, or a file cannot be written; then none is.</exception>
    public int Write(DisplayedResult whole, ScopeIndex index, IReadOnlyList<SeriesItem> items)
    {
        if (items.Count == 0)
        {
            throw new CommandFailure(Nothing());
        }

        OverwriteGuard.SpareFolder(terminal, folder);
        foreach (var item in items)
        {
            OverwriteGuard.Spare(terminal, Path.Combine(folder, item.File), whole);
        }

        Concurrently.ForEach(
            items,
            Concurrently.Threads(terminal.Jobs),
            item => Write(item.File, whole with { Result = whole.Result.For(index.Take(item.Scope)) }),
            terminal.Token
        );
        batch.Add(Path.Combine(folder, SeriesRecord.Name), made.Write);
        batch.Place();
        Tell(items);
        return refused.Count > 0 ? ExitStatus.Findings : ExitStatus.Success;
    }

    /// <summary>Takes away what was not put in its place.</summary>
    public void Dispose() => batch.Dispose();

    void Write(string file, DisplayedResult part)
    {
        var errors = part.Result.Count(Severity.Error);
        if (errors > 0 && !IsDraft)
        {
            lock (turn)
            {
                refused[file] = errors;
            }

            return;
        }

        var request = Request(part);
        var input = SeriesDigest.Of(format, request);
        if (before.OutputOf(file, input) is { } output && Digest.OfFile(Full(file)) == output)
        {
            lock (turn)
            {
                made.Add(file, input, output);
            }

            return;
        }

        using var content = new MemoryStream();
        format.Write(request, content);
        Stage(file, input, content.GetBuffer().AsMemory(0, (int)content.Length));
    }

    void Stage(string file, string input, ReadOnlyMemory<byte> bytes)
    {
        lock (turn)
        {
            batch.Add(Path.Combine(folder, file), stream => stream.Write(bytes.Span));
            made.Add(file, input, Digest.Of(bytes.Span));
            written++;
        }
    }

    void Tell(IReadOnlyList<SeriesItem> items)
    {
        foreach (var (file, errors) in refused)
        {
            terminal.Tell(HasErrors(file, errors));
        }

        var kept = items.Select(item => item.File).Except(refused.Keys).ToHashSet(StringComparer.Ordinal);
        foreach (var file in before.Files.Where(file => !kept.Contains(file)))
        {
            terminal.Tell(IsLeft(Path.Combine(folder, file)));
        }

        terminal.Tell(Wrote(written, items.Count, folder, kept.Count - written));
    }

    string Full(string file) => Path.GetFullPath(Path.Combine(folder, file), terminal.WorkingDirectory);
}
