using System.CommandLine;
using Relations.Cli.Reports;
using Relations.Dossiers;
using Relations.Reporting;

namespace Relations.Cli.Commands;

/// <summary><c>relations diff</c>: what two dossiers say differently.</summary>
[Registered(140)]
static partial class DiffCommand
{
    [Localized("Compare what two dossiers say, by record and field.")]
    static partial LocalizedString Description { get; }

    [Message("{path}: a file cannot be read to its end; relations validate says why")]
    private static partial Message Unread(string path);

    [Localized("dossier")]
    static partial LocalizedString OfDossier { get; }

    public static Command Define(Terminal terminal)
    {
        var old = new Argument<string>("A") { Description = OptionTexts.OldDossier.In(terminal.Language) };
        var now = new Argument<string>("B") { Description = OptionTexts.NewDossier.In(terminal.Language) };
        var command = new Command("diff", Description.In(terminal.Language)) { old, now };
        command.SetAction(arguments =>
        {
            var before = Read(terminal, arguments.GetValue(old)!);
            var differences = Differences.Between(before, Read(terminal, arguments.GetValue(now)!));
            using var writer = new AnsiWriter(terminal, terminal.Output, noColor: false);
            foreach (var difference in differences)
            {
                Write(writer, difference);
            }

            return differences.Count > 0 ? ExitStatus.Findings : ExitStatus.Success;
        });
        return command;
    }

    // Of a dossier that is not read to its end, every record after the break would be shown as gone.
    static Dossier Read(Terminal terminal, string path)
    {
        var dossier = DossierInputs.Read(terminal, path);
        return dossier.IsIncomplete ? throw new CommandFailure(Unread(path)) : dossier;
    }

    static void Write(AnsiWriter writer, RecordDifference difference)
    {
        var mark =
            difference is { Old: null, New: not null } ? "+"
            : difference is { Old: not null, New: null } ? "-"
            : "~";
        writer.Line(
            $"{mark} {difference.Collection ?? OfDossier.In(writer.Language)} {difference.Id}".TrimEnd(),
            AnsiStyles.Strong
        );
        foreach (var field in difference.Fields)
        {
            writer.Line("    " + field.Path);
            WriteText(writer, "-", field.Old);
            WriteText(writer, "+", field.New);
        }
    }

    static void WriteText(AnsiWriter writer, string mark, string? text)
    {
        foreach (var line in text?.Split('\n') ?? [])
        {
            writer.Line($"      {mark} {line}");
        }
    }
}
