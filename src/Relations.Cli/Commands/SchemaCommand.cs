using System.CommandLine;
using System.Text;
using Relations.Dossiers;
using Relations.Import;
using Relations.Reporting;

namespace Relations.Cli.Commands;

/// <summary><c>relations schema</c>: the JSON Schemas, the references of fields and rules, and the texts to translate.</summary>
[Registered(100)]
static partial class SchemaCommand
{
    [Localized("Write a JSON Schema, or the reference of fields or rules.")]
    static partial LocalizedString Description { get; }

    public static Command Define(Terminal terminal)
    {
        var which = new Argument<string>("WHICH")
        {
            Description = ArgumentTexts.SchemaOf.In(terminal.Language),
            DefaultValueFactory = _ => "dossier",
        };
        which.AcceptOnlyFromAmong(
            "dossier",
            "findings",
            "changes",
            "mapping",
            "briefings",
            "fields",
            "rules",
            "catalogue",
            "texts"
        );
        var output = new Option<string?>("--output", "-o")
        {
            Description = ArgumentTexts.SchemaFile.In(terminal.Language),
            HelpName = "FILE",
        };
        var of = Inputs.For(terminal);
        var command = new Command("schema", Description.In(terminal.Language)) { which, output, of };
        command.SetAction(arguments =>
        {
            var collections =
                DossierInputs.HeaderOf(terminal, arguments.GetValue(of))?.Collections ?? CollectionSet.BuiltIn;
            var text = arguments.GetValue(which) switch
            {
                "findings" => FindingsSchema.Write(),
                "changes" => ChangesSchema.Write(),
                "mapping" => MappingSchema.Write(),
                "briefings" => MappingSchema.Write(
                    BriefingPlanForm.Whole,
                    "Relations briefings",
                    "Which briefings are made of a dossier."
                ),
                "fields" => FieldReference.Write(collections),
                "rules" => RuleReference.Write(),
                "catalogue" => CatalogueTemplate.WriteSchema(),
                "texts" => CatalogueTemplate.Write(),
                _ => SchemaWriter.Write(collections),
            };
            var bytes = Encoding.UTF8.GetBytes(text);
            if (arguments.GetValue(output) is { } file)
            {
                OutputFiles.Write(terminal, file, stream => stream.Write(bytes));
            }
            else
            {
                terminal.Output.Write(bytes);
            }

            return ExitStatus.Success;
        });
        return command;
    }
}
