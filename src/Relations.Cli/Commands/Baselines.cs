using System.CommandLine;
using Relations.Reporting;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary>What <c>validate</c> does with baselines: holds findings against one, writes one, shrinks one.</summary>
sealed partial class Baselines(Terminal terminal)
{
    [Message("a baseline is written or shrunk, not both")]
    private static partial Message NotBoth();

    [Message("a baseline goes with one dossier; give one PATH")]
    private static partial Message OneDossier();

    [Message("the baseline stays as it is, because a file of the dossier cannot be read")]
    private static partial Message Unread();

    [Message("the baseline stays as it is, because a rule failed")]
    private static partial Message Unchecked();

    [Message("{path}: there is no baseline to shrink")]
    private static partial Message NothingToShrink(string path);

    [Message("{path} is not a baseline: {why}")]
    private static partial Message NoBaseline(string path, Message why);

    [Message("{path}: cannot be read: {message}")]
    private static partial Message CannotBeRead(string path, Message message);

    readonly Option<string?> read = new("--baseline")
    {
        Description = OptionTexts.Baseline.In(terminal.Language),
        HelpName = "FILE",
    };

    readonly Option<string?> write = new("--write-baseline")
    {
        Description = OptionTexts.WriteBaseline.In(terminal.Language),
        HelpName = "FILE",
    };

    readonly Option<bool> shrink = new("--shrink-baseline")
    {
        Description = OptionTexts.ShrinkBaseline.In(terminal.Language),
    };

    public void AddTo(Command command)
    {
        command.Add(read);
        command.Add(write);
        command.Add(shrink);
    }

    /// <summary>Checks dossiers as the options say, and writes the baseline where they ask for it.</summary>
    /// <exception cref="CommandFailure">The options do not go together, or a file cannot be read or written.</exception>
    public List<DisplayedResult> Check(ParseResult arguments, string[] paths, CheckOptions options)
    {
        var (from, to) = (arguments.GetValue(read), arguments.GetValue(write));
        if (from is null && to is null && !arguments.GetValue(shrink))
        {
            return [.. paths.Select(path => DossierInputs.Check(terminal, path, options))];
        }

        if (to is not null && arguments.GetValue(shrink))
        {
            throw new CommandFailure(NotBoth());
        }

        if (paths.Length > 1)
        {
            throw new CommandFailure(OneDossier());
        }

        var given = from is null ? null : Read(from);
        var shown = DossierInputs.Check(terminal, paths[0], options with { Baseline = given });
        return [Changed(arguments, shown, paths[0], options) ?? shown];
    }

    DisplayedResult? Changed(ParseResult arguments, DisplayedResult shown, string path, CheckOptions options)
    {
        var result = shown.Result;
        var (from, to) = (arguments.GetValue(read), arguments.GetValue(write));
        if (to is null && !arguments.GetValue(shrink))
        {
            return null;
        }

        if (result.Dossier.IsIncomplete)
        {
            throw new CommandFailure(Unread());
        }

        if (result.SystemErrors.Count > 0)
        {
            throw new CommandFailure(Unchecked());
        }

        if (to is null && result.Baseline is null)
        {
            throw new CommandFailure(NothingToShrink(path));
        }

        var baseline = to is null ? result.Baseline!.Without(result.Stale) : AllOf(result);
        var file = to ?? from ?? OwnFile(path, result.Dossier.Header.Baseline!);
        OutputFiles.WriteBaseline(terminal, file, shown, baseline);
        return DossierInputs.Check(terminal, path, options with { Baseline = baseline });
    }

    // What the rules about baselines found is about another baseline than the one that is made. Of rules that did not
    // run, what was known stays known.
    static Baseline AllOf(CheckResult result)
    {
        var ran = result.Ran.Select(rule => rule.Info.Code).ToHashSet(StringComparer.Ordinal);
        var found = result.Findings.Where(finding => finding.Code is not ("SET004" or "SET011"));
        return Baseline.Of(
            found.Concat(result.Following).Concat(result.Frozen),
            (result.Baseline?.Entries ?? []).Where(entry => !ran.Contains(entry.Code))
        );
    }

    Baseline Read(string path)
    {
        try
        {
            using var content = InputFiles.Open(terminal, path);
            var (baseline, why) = BaselineReader.Read(content);
            return baseline ?? throw new CommandFailure(NoBaseline(path, why!));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandFailure(CannotBeRead(path, SystemFailures.Of(failure)));
        }
    }

    // The path was followed when the baseline was read, so it does not leave the dossier's folder.
    string OwnFile(string path, string baseline)
    {
        var full = Path.GetFullPath(path, terminal.WorkingDirectory);
        return Path.Combine(Directory.Exists(full) ? full : Path.GetDirectoryName(full)!, baseline);
    }
}
