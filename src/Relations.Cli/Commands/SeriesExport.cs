using Relations.Dossiers;
using Relations.Reporting;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary>Writes files for each of many parts of a dossier into a folder, those alone whose input has changed since the last run.</summary>
sealed partial class SeriesExport : IDisposable
{
    [Message("{file} is not written because of {count} {count|error|errors}; --draft writes it despite them")]
    private static partial Message HasErrors(string file, int count);

    [Message("wrote {written} of {all} {all|briefing|briefings} to {folder}; {unchanged} {unchanged|is|are} unchanged")]
    private static partial Message Wrote(int written, int all, string folder, int unchanged);

    [Message("writing briefings: {done} of {all} states and pairs")]
    private static partial Message Writing(int done, int all);

    [Message("{file} is left from an earlier run")]
    private static partial Message IsLeft(string file);

    [Message("no record is about a pair of states or a state")]
    private static partial Message Nothing();

    readonly Terminal terminal;
    readonly string folder;
    readonly SeriesRecord before;
    readonly SeriesRecord made = new();
    readonly OutputBatch batch;
    readonly Lock turn = new();
    int written;

    /// <param name="terminal">Takes the messages.</param>
    /// <param name="folder">The folder, as the user named it.</param>
    public SeriesExport(Terminal terminal, string folder)
    {
        (this.terminal, this.folder) = (terminal, folder);
        before = SeriesRecord.In(Full(""));
        batch = new(terminal);
    }

    /// <summary>A digest of the options that decide what is written.</summary>
    public required string Options { get; init; }

    /// <summary>What makes the request for a part.</summary>
    public required Func<DisplayedResult, SeriesEdition, ExportRequest> Request { get; init; }

    /// <summary>Whether parts with errors are written too.</summary>
    public required bool IsDraft { get; init; }

    /// <summary>
    /// The exit status of the last run, which is told of again, where it had the same options, read the same files and wrote what is in the
    /// folder, so that this run has nothing to do; null where it has.
    /// </summary>
    /// <param name="files">The files of the dossier.</param>
    public int? Repeated(IDossierFiles files) =>
        before.Options == Options
        && before.Read is { } read
        && WatchedFiles.Agree(files, read)
        && before.Holds(DigestOf)
            ? Tell([.. before.Files, .. before.Refused.Keys], before)
            : null;

    /// <summary>Writes the files.</summary>
    /// <param name="whole">The result for the whole dossier.</param>
    /// <param name="watched">Has read its files.</param>
    /// <param name="index">Takes its parts.</param>
    /// <param name="parts">The parts, with the files of each.</param>
    /// <returns>The exit status: that of findings where a file was refused.</returns>
    /// <exception cref="CommandFailure">There is nothing to write, or a file cannot be written; then none is.</exception>
    public int Write(DisplayedResult whole, WatchedFiles watched, ScopeIndex index, IReadOnlyList<SeriesPart> parts)
    {
        if (parts.Count == 0)
        {
            throw new CommandFailure(Nothing());
        }

        string[] names = [.. parts.SelectMany(part => part.Files).Select(file => file.Name)];
        OverwriteGuard.SpareFolder(terminal, folder);
        foreach (var name in names)
        {
            OverwriteGuard.Spare(terminal, Path.Combine(folder, name), whole);
        }

        var done = 0;
        Working.Show(
            terminal,
            () => Writing(done, parts.Count),
            () =>
                Concurrently.ForEach(
                    parts,
                    Concurrently.Threads(terminal.Jobs),
                    part =>
                    {
                        Write(part, whole with { Result = whole.Result.For(index.Take(part.Scope)) });
                        Interlocked.Increment(ref done);
                    },
                    terminal.Token
                )
        );
        made.Close(Options, watched.Read);
        batch.Add(Path.Combine(folder, SeriesRecord.Name), made.Write);
        batch.Place();
        return Tell(names, made);
    }

    /// <summary>Takes away what was not put in its place.</summary>
    public void Dispose() => batch.Dispose();

    void Write(SeriesPart part, DisplayedResult result)
    {
        var errors = result.Result.Count(Severity.Error);
        foreach (var file in part.Files)
        {
            if (errors > 0 && !IsDraft)
            {
                lock (turn)
                {
                    made.Refused[file.Name] = errors;
                }
            }
            else
            {
                Write(file, Request(result, file.Edition));
            }
        }
    }

    void Write(SeriesFile file, ExportRequest request)
    {
        var input = SeriesDigest.Of(file.Edition, request);
        if (before.OutputOf(file.Name, input) is { } output && DigestOf(file.Name) == output)
        {
            lock (turn)
            {
                made.Add(file.Name, input, output);
            }

            return;
        }

        using var content = new MemoryStream();
        file.Edition.Format.Write(request, content);
        Stage(file.Name, input, content.GetBuffer().AsMemory(0, (int)content.Length));
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

    int Tell(string[] names, SeriesRecord made)
    {
        foreach (var (file, errors) in made.Refused)
        {
            terminal.Tell(HasErrors(file, errors));
        }

        foreach (var file in before.Files.Except(made.Files, StringComparer.Ordinal))
        {
            terminal.Tell(IsLeft(Path.Combine(folder, file)));
        }

        terminal.Tell(Wrote(written, names.Length, folder, made.Files.Count() - written));
        return made.Refused.Count > 0 ? ExitStatus.Findings : ExitStatus.Success;
    }

    string? DigestOf(string file) => Digest.OfFile(Full(file));

    string Full(string file) => Path.GetFullPath(Path.Combine(folder, file), terminal.WorkingDirectory);
}
