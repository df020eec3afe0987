using System.Globalization;
using System.Text;
using Relations.Dossiers;
using Relations.Reporting;
using Relations.Rules;

namespace Relations.Cli.Editing;

/// <summary>Writes fixed files, or their difference, and says what was done.</summary>
/// <param name="terminal">The terminal.</param>
/// <param name="path">The dossier, as the user named it.</param>
/// <param name="files">The files as they lie.</param>
sealed partial class FixReport(Terminal terminal, string path, IDossierFiles files)
{
    [Message("left: {findings} (relations validate {path})")]
    private static partial Message IsLeft(ArgumentValue findings, string path);

    [Message("{place}: not fixed: {problem}")]
    private static partial Message Broken(string place, Message problem);

    [Message("{made} fixed in {files} {files|file|files}, {others} not fixed")]
    private static partial Message Fixed(int made, int files, int others);

    [Message("{done}, {count} more with --unsafe")]
    private static partial Message WithUnsafe(Message done, int count);

    [Message("{place}: {code} {subject}: {what}")]
    private static partial Message FixedAt(string place, string code, string subject, Message what);

    [Message("{place}: {code} {subject}: {what}; not fixed: {why}")]
    private static partial Message NotFixed(string place, string code, string subject, Message what, Message why);

    readonly string folder = InputFiles.FolderOf(terminal, path);

    public string Folder => folder;

    public void Diff(FixResult result)
    {
        var old = new EditedFiles(files);
        foreach (var (file, content) in result.Files.Changed)
        {
            terminal.SayDifference(
                PathOf(file),
                Encoding.UTF8.GetString(old.Read(file)!),
                Encoding.UTF8.GetString(content)
            );
        }

        foreach (var fix in result.NotMade)
        {
            terminal.Error.WriteLine(Line(fix).In(terminal.Language));
        }
    }

    public void Write(FixResult result)
    {
        OutputFiles.WriteAll(
            terminal,
            result.Files.Changed.Select(file =>
                (PathOf(file.Key), (Action<Stream>)(stream => stream.Write(file.Value)))
            )
        );

        var report = new StringBuilder();
        foreach (var fix in result.Made.Concat(result.NotMade))
        {
            report.Append(Line(fix).In(terminal.Language)).Append('\n');
        }

        report.Append(Summary(result).In(terminal.Language)).Append('\n');
        if (Left(result) is { } left)
        {
            report.Append(left.In(terminal.Language)).Append('\n');
        }

        terminal.Say(report.ToString());
    }

    /// <summary>Says beside a difference what is left, on which the status rests.</summary>
    public void SayWhatIsLeft(FixResult result)
    {
        if (Left(result) is { } left)
        {
            terminal.Tell(left);
        }
    }

    Message? Left(FixResult result) =>
        result.After.Findings.Count == 0 ? null : IsLeft(FindingCounts.Of(result.After), path);

    /// <summary>Says of each file that cannot be read to its end where and why, since nothing in the dossier is fixed then.</summary>
    public void SayWhatIsBroken(Dossier dossier)
    {
        foreach (var problem in dossier.Problems)
        {
            if (problem.EndsReading)
            {
                var place = $"{PathOf(problem.Place.File)}:{problem.Place.At}";
                var told = Broken(place, problem.Text).In(terminal.Language);
                terminal.Tell(Message.Literal(FindingWords.OneLine(told)));
            }
        }
    }

    static Message Summary(FixResult result)
    {
        var offered = result.After.Findings.Count(finding => finding.Fix is { IsSafe: false });
        var left = offered - result.NotMade.Count(tried => !tried.Finding.Fix!.IsSafe);
        var done = Fixed(result.Made.Count, result.Files.Changed.Count, result.NotMade.Count);
        return left > 0 ? WithUnsafe(done, left) : done;
    }

    Message Line(TriedFix fix)
    {
        var finding = fix.Finding;
        var place = string.Create(
            CultureInfo.InvariantCulture,
            $"{PathOf(finding.Place?.File ?? finding.Fix!.Edit.File)}:{finding.Place?.Span.Line}"
        );
        var subject = string.Join('.', new[] { finding.Record, finding.Field }.Where(name => name is not null));
        var what = finding.Fix!.Text;
        return fix.WhyNotText is { } why
            ? NotFixed(place, finding.Code, subject, what, why)
            : FixedAt(place, finding.Code, subject, what);
    }

    string PathOf(string file) => folder.Length == 0 ? file : $"{folder.TrimEnd('/')}/{file}";
}
