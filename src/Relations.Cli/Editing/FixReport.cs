using System.Globalization;
using System.Text;
using Relations.Cli.Commands;
using Relations.Cli.Reports;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Cli.Editing;

/// <summary>Writes fixed files, or their difference, and says what was done.</summary>
/// <param name="terminal">The terminal.</param>
/// <param name="path">The dossier, as the user named it.</param>
/// <param name="files">The files as they lie.</param>
sealed class FixReport(Terminal terminal, string path, IDossierFiles files)
{
    readonly string folder = Inputs.FolderOf(terminal, path);

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
            terminal.Error.WriteLine(Line(fix));
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
            report.Append(Line(fix)).Append('\n');
        }

        report.Append(Summary(result)).Append('\n');
        if (Left(result) is { } left)
        {
            report.Append(left).Append('\n');
        }

        terminal.Say(report.ToString());
    }

    /// <summary>Says beside a difference what is left, on which the status rests.</summary>
    public void SayWhatIsLeft(FixResult result)
    {
        if (Left(result) is { } left)
        {
            terminal.Error.WriteLine("relations: " + left);
        }
    }

    string? Left(FixResult result) =>
        result.After.Findings.Count == 0
            ? null
            : $"left: {SummaryText.Findings(result.After)} (relations validate {path})";

    /// <summary>Says of each file that cannot be read to its end where and why, since nothing in the dossier is fixed then.</summary>
    public void SayWhatIsBroken(Dossier dossier)
    {
        foreach (var problem in dossier.Problems)
        {
            if (problem.Kind is ProblemKind.Unreadable or ProblemKind.OverLimit)
            {
                var place = $"{PathOf(problem.Place.File)}:{problem.Place.At}";
                terminal.Error.WriteLine(FindingWords.OneLine($"relations: {place}: not fixed: {problem.Message}"));
            }
        }
    }

    static string Summary(FixResult result)
    {
        var offered = result.After.Findings.Count(finding => finding.Fix is { IsSafe: false });
        var left = offered - result.NotMade.Count(tried => !tried.Finding.Fix!.IsSafe);
        var files = result.Files.Changed.Count == 1 ? "file" : "files";
        var summary = string.Create(
            CultureInfo.InvariantCulture,
            $"{result.Made.Count} fixed in {result.Files.Changed.Count} {files}, {result.NotMade.Count} not fixed"
        );
        return left > 0
            ? summary + string.Create(CultureInfo.InvariantCulture, $", {left} more with --unsafe")
            : summary;
    }

    string Line(TriedFix fix)
    {
        var finding = fix.Finding;
        var place = string.Create(
            CultureInfo.InvariantCulture,
            $"{PathOf(finding.Place?.File ?? finding.Fix!.Edit.File)}:{finding.Place?.Span.Line}"
        );
        var subject = string.Join('.', new[] { finding.Record, finding.Field }.Where(name => name is not null));
        var end = fix.WhyNot is null ? "" : $"; not fixed: {fix.WhyNot}";
        return $"{place}: {finding.Code} {subject}: {finding.Fix!.Description}{end}";
    }

    string PathOf(string file) => folder.Length == 0 ? file : $"{folder.TrimEnd('/')}/{file}";
}
