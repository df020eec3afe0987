using System.CommandLine;
using Relations.Reporting;

namespace Relations.Cli.Commands;

/// <summary><c>relations briefings</c>: writes the briefings that a plan names.</summary>
[Registered(35)]
static partial class BriefingsCommand
{
    [Localized("Write all briefings that a briefings.yaml names; those whose input has not changed stay as they are.")]
    static partial LocalizedString Description { get; }

    [Localized("The plan; by default, briefings.yaml in the folder of the dossier.")]
    static partial LocalizedString Plan { get; }

    public static Command Define(Terminal terminal)
    {
        var command = new Command("briefings", Description.In(terminal.Language));
        var inputs = new ExportInputs(terminal, command, "DIR", hasScope: false);
        var plan = new Option<string?>("--plan") { Description = Plan.In(terminal.Language), HelpName = "FILE" };
        command.Add(plan);
        command.SetAction(arguments =>
        {
            var path =
                arguments.GetValue(plan)
                ?? Path.Combine(InputFiles.FolderOf(terminal, inputs.Dossier(arguments)), BriefingPlan.UsualName)
                    .Replace('\\', '/');
            var read = BriefingPlanReader.Read(terminal, path);
            return inputs.WriteSeries(terminal, arguments, read);
        });
        return command;
    }
}
