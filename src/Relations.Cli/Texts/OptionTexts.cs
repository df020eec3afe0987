namespace Relations.Cli;

/// <summary>What the arguments and options that several commands have are for, as help says it.</summary>
static partial class OptionTexts
{
    [Localized(
        "A folder with dossier.yaml, a single YAML or JSON file, or an exported workbook; without it, the dossier of this folder or of one above it."
    )]
    public static partial LocalizedString Dossier { get; }

    [Localized(
        "Dossiers: folders or files; of files of one dossier, only their findings are shown. Without it, the dossier of this folder or of one above it."
    )]
    public static partial LocalizedString Dossiers { get; }

    [Localized("The earlier dossier.")]
    public static partial LocalizedString OldDossier { get; }

    [Localized("The later dossier.")]
    public static partial LocalizedString NewDossier { get; }

    [Localized("The day as of which the data is complete, as EDTF; overrides the dossier's own.")]
    public static partial LocalizedString AsOf { get; }

    [Localized("Export despite errors; pages and sheets are marked as draft.")]
    public static partial LocalizedString Draft { get; }

    [Localized("The language of the export: {0}.")]
    public static partial LocalizedString Lang { get; }

    [Localized("The language of the report: {0}.")]
    public static partial LocalizedString ReportLang { get; }

    [Localized("The language of the workbook: {0}.")]
    public static partial LocalizedString WorkbookLang { get; }

    [Localized("The format of the report.")]
    public static partial LocalizedString Format { get; }

    [Localized("Exit with status 1 on findings of this severity or higher; maybe includes undetermined findings.")]
    public static partial LocalizedString FailOn { get; }

    [Localized("Run only the rules whose codes start with CODES.")]
    public static partial LocalizedString Select { get; }

    [Localized("Skip the rules whose codes start with CODES; rules about lost data always run.")]
    public static partial LocalizedString Ignore { get; }

    [Localized("Write the report to a file.")]
    public static partial LocalizedString ReportFile { get; }

    [Localized("Never use colour.")]
    public static partial LocalizedString NoColor { get; }

    [Localized("A file of known findings; only new ones count. Overrides the dossier's own.")]
    public static partial LocalizedString Baseline { get; }

    [Localized("Write all findings of the dossier to a baseline file.")]
    public static partial LocalizedString WriteBaseline { get; }

    [Localized("Remove resolved findings from the baseline; nothing is ever added.")]
    public static partial LocalizedString ShrinkBaseline { get; }

    [Localized("The file to write.")]
    public static partial LocalizedString OutputFile { get; }

    [Localized("The folder to write to.")]
    public static partial LocalizedString OutputFolder { get; }

    [Localized(
        "Put an apostrophe before text that a spreadsheet would run as a formula; the files cannot be read back."
    )]
    public static partial LocalizedString CsvSafe { get; }

    [Localized(
        "Whom the briefing is for: brief (two pages), full (the default) or archive (with the annexes of whoever checks it)."
    )]
    public static partial LocalizedString Audience { get; }

    [Localized("Print the numbers and dates of each drawing as a table below it.")]
    public static partial LocalizedString ChartTables { get; }

    [Localized("Only the relations between these states, with commas between: TUR,AZE.")]
    public static partial LocalizedString Between { get; }

    [Localized("Only the relations of this state.")]
    public static partial LocalizedString About { get; }

    [Localized("Only what may have been the case in this time, as EDTF: 2010/2020.")]
    public static partial LocalizedString Period { get; }

    [Localized("A file for each pair of states (pair) or each state (state); --output is a folder.")]
    public static partial LocalizedString Each { get; }

    [Localized("The sections of the briefing, with commas between: {0}.")]
    public static partial LocalizedString Sections { get; }

    [Localized("The paper of the briefing: a4 or letter.")]
    public static partial LocalizedString Paper { get; }

    [Localized("Attach the dossier and its findings to the PDF file as JSON, which makes it PDF/A-3a.")]
    public static partial LocalizedString AttachData { get; }

    [Localized("A dossier whose own fields and rules are included.")]
    public static partial LocalizedString For { get; }

    [Localized("The number of threads that read and check; one for each core unless it is given.")]
    public static partial LocalizedString Jobs { get; }

    [Localized(
        "What this process does of a check by several: map writes facts of its part, reduce reads all facts and reports."
    )]
    public static partial LocalizedString Shard { get; }

    [Localized("The part of the records that --shard map checks, as 2/8.")]
    public static partial LocalizedString Part { get; }

    [Localized("Show no progress and no closing lines on a terminal; results and problems stay.")]
    public static partial LocalizedString Quiet { get; }

    [Localized("Show the stack trace of a failure.")]
    public static partial LocalizedString Debug { get; }

    [Localized("List what has changed since OLD: a dossier, a workbook, or a PDF file written with --attach-data.")]
    public static partial LocalizedString Since { get; }

    [Localized("A JSON file with the colours of the briefing, its organization and its logo.")]
    public static partial LocalizedString Theme { get; }

    [Localized("A Word file (.docx, .dotx) that gives the Word file its styles, cover, header, footer and page.")]
    public static partial LocalizedString Template { get; }

    [Localized(
        "The number of findings that a text or page shows of each rule; the others are counted, and 0 shows all."
    )]
    public static partial LocalizedString PerRule { get; }

    [Localized("The number of findings that a text or page shows in all; the others are counted, and 0 shows all.")]
    public static partial LocalizedString MaxFindings { get; }

    [Localized("The least severity of the findings that are reported; the exit status stays the same.")]
    public static partial LocalizedString MinSeverity { get; }

    [Localized("List each waived finding with its reason.")]
    public static partial LocalizedString ShowWaived { get; }

    [Localized("The language of help and error messages, before any command: {0}.")]
    public static partial LocalizedString ToolLang { get; }
}
