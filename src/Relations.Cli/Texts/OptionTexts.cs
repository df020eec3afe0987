namespace Relations.Cli;

/// <summary>What the arguments and options that several commands have are for, as help says it.</summary>
static partial class OptionTexts
{
    [Localized("A folder with dossier.yaml, or a single YAML or JSON file or exported workbook.")]
    public static partial LocalizedString Dossier { get; }

    [Localized("Dossiers: folders or files.")]
    public static partial LocalizedString Dossiers { get; }

    [Localized("The one dossier, as it was.")]
    public static partial LocalizedString OldDossier { get; }

    [Localized("The other, as it is.")]
    public static partial LocalizedString NewDossier { get; }

    [Localized("The day as of which the data is complete, as EDTF; overrides the dossier's own.")]
    public static partial LocalizedString AsOf { get; }

    [Localized("Export in spite of errors; every page and sheet then says so.")]
    public static partial LocalizedString Draft { get; }

    [Localized("The language of the export: {0}.")]
    public static partial LocalizedString Lang { get; }

    [Localized("The language of the report: {0}.")]
    public static partial LocalizedString ReportLang { get; }

    [Localized("The language of the workbook: {0}.")]
    public static partial LocalizedString WorkbookLang { get; }

    [Localized("How to report.")]
    public static partial LocalizedString Format { get; }

    [Localized("End with status 1 on findings of this weight or more; maybe counts what cannot be told as well.")]
    public static partial LocalizedString FailOn { get; }

    [Localized("Run only the rules whose codes begin so.")]
    public static partial LocalizedString Select { get; }

    [Localized("Do not run the rules whose codes begin so; those about lost data run all the same.")]
    public static partial LocalizedString Ignore { get; }

    [Localized("Write the report to a file.")]
    public static partial LocalizedString ReportFile { get; }

    [Localized("No colours, also not on a terminal.")]
    public static partial LocalizedString NoColor { get; }

    [Localized("Findings of this file are known; only new ones count. Overrides the dossier's own.")]
    public static partial LocalizedString Baseline { get; }

    [Localized("Freeze all findings of the dossier in a file.")]
    public static partial LocalizedString WriteBaseline { get; }

    [Localized("Take what is no longer found out of the baseline; nothing is ever added.")]
    public static partial LocalizedString ShrinkBaseline { get; }

    [Localized("The file to write.")]
    public static partial LocalizedString OutputFile { get; }

    [Localized("The folder to write to.")]
    public static partial LocalizedString OutputFolder { get; }

    [Localized("Put an apostrophe before text that a spreadsheet would run as a formula; not to be read back.")]
    public static partial LocalizedString CsvSafe { get; }

    [Localized("The sections of the briefing, with commas between: {0}.")]
    public static partial LocalizedString Sections { get; }

    [Localized("The paper of the briefing: a4 or letter.")]
    public static partial LocalizedString Paper { get; }

    [Localized("Attach the dossier and its findings as JSON to the PDF file, which then is PDF/A-3a.")]
    public static partial LocalizedString AttachData { get; }

    [Localized("A dossier whose own fields and rules count as well.")]
    public static partial LocalizedString For { get; }

    [Localized("Show the stack of a failure, for whoever looks for its cause.")]
    public static partial LocalizedString Debug { get; }

    [Localized("A JSON file with the colours of the briefing, the organization that it is of and its logo.")]
    public static partial LocalizedString Theme { get; }

    [Localized("Of each rule, how many findings a text or page shows; the others are counted, and 0 shows all.")]
    public static partial LocalizedString PerRule { get; }

    [Localized("How many findings a text or page shows in all; the others are counted, and 0 shows all.")]
    public static partial LocalizedString MaxFindings { get; }

    [Localized("The language of help and of failures, before any command: {0}.")]
    public static partial LocalizedString ToolLang { get; }
}
