using Relations.Briefings;
using Relations.Documents;
using Relations.Import;

namespace Relations.Cli.Commands;

/// <summary>What a <c>briefings.yaml</c> may say. Checking and the schema go by it.</summary>
static class BriefingPlanForm
{
    static readonly MappingForm Text = PlainTextForm.Instance;

    static readonly ObjectForm Entry = new(
        "briefing",
        () =>
            [
                new(
                    "each",
                    new WordForm([.. Names<SeriesScope>()]),
                    "pair or state: one briefing for each of the dossier."
                ),
                new(
                    "between",
                    new ItemsForm(() => Text, MayBeAlone: true),
                    "Two or more states, by code or name: a briefing of what is between them."
                ),
                new("about", Text, "A state, by code or name: a briefing of all that is about it."),
                new("period", Text, "The time, as EDTF: a year, or an interval such as 2010/2020; by default, any."),
                new("formats", Words([.. Formats.Select(format => format.Name)]), "The formats; by default, pdf."),
                new(
                    "languages",
                    Words([.. Languages.All.Select(language => language.Code())]),
                    "The languages; by default, en."
                ),
                new("for", Words([.. Names<BriefingAudience>()]), "Whom the briefings are for; by default, full."),
                new(
                    "sections",
                    new ItemsForm(() => new WordForm(BriefingWriter.SectionNames), MayBeAlone: true),
                    "The sections of full and archive briefings; by default, those of the audience."
                ),
                new(
                    "since",
                    Text,
                    "An earlier edition whose changes are listed: a dossier, a workbook, or a PDF file with its data; named from the folder of this file."
                ),
                new("theme", Text, "The file of the theme, named from the folder of this file."),
                new(
                    "template",
                    Text,
                    "The Word file whose styles, cover, header and footer Word files have, named from the folder of this file."
                ),
                new("paper", new WordForm([.. Names<PaperSize>()]), "The paper of PDF and Word files; by default, a4."),
                new(
                    "attachData",
                    new PlainForm(IsNumber: false),
                    "Whether PDF files hold the data that they were made from."
                ),
                new(
                    "file",
                    Text,
                    "The path of a file below the output folder, without its extension. {states}, {for} and {lang} stand for what the briefing is of; by default, {states}, with -{for} and -{lang} where there are several."
                ),
            ]
    );

    /// <summary>The whole file.</summary>
    public static ObjectForm Whole { get; } =
        new(
            "plan",
            () =>
                [
                    new("$schema", Text, "Where the schema of these files lies, for editors."),
                    new("briefings", new ItemsForm(() => Entry, MayBeAlone: false), "The briefings.", IsRequired: true),
                ]
        );

    /// <summary>The formats of briefings.</summary>
    public static IEnumerable<ExportFormat> Formats =>
        ExportFormats.All.Where(format => format.Features.HasFlag(BriefingFeatures.Text));

    static ItemsForm Words(params IReadOnlyList<string> words) => new(() => new WordForm(words), MayBeAlone: true);

    static IEnumerable<string> Names<T>()
        where T : struct, Enum => Enum.GetNames<T>().Select(name => name.ToLowerInvariant());
}
