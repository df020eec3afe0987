namespace Relations.Cli;

/// <summary>What the commands are for, as help says it.</summary>
static partial class CommandTexts
{
    [Localized("Checks curated data on how states deal with each other, and exports it to workbooks and briefings.")]
    public static partial LocalizedString Root { get; }

    [Localized("Validate a dossier, then write its workbook, briefing and findings.")]
    public static partial LocalizedString Build { get; }

    [Localized("Write the script that lets a shell complete the commands.")]
    public static partial LocalizedString Completions { get; }

    [Localized("Tell which sentences and dates of each source no record rests on.")]
    public static partial LocalizedString Coverage { get; }

    [Localized("Explain a date: what it says, between which days, and in words.")]
    public static partial LocalizedString Date { get; }

    [Localized("Compare what two dossiers say, by record and field.")]
    public static partial LocalizedString Diff { get; }

    [Localized("Explain a rule: why it is one, on what it rests, and examples.")]
    public static partial LocalizedString Explain { get; }

    [Localized("Export a dossier to a workbook, a briefing, canonical JSON or CSV.")]
    public static partial LocalizedString Export { get; }

    [Localized("A workbook with a sheet for each collection, findings and sources.")]
    public static partial LocalizedString ExportXlsx { get; }

    [Localized("A briefing, as PDF/A-2a and PDF/UA-1.")]
    public static partial LocalizedString ExportPdf { get; }

    [Localized("A briefing as a Word file, to be edited further.")]
    public static partial LocalizedString ExportDocx { get; }

    [Localized("A briefing as GitHub-flavoured Markdown.")]
    public static partial LocalizedString ExportMd { get; }

    [Localized("The whole dossier as one canonical JSON object, itself a dossier.")]
    public static partial LocalizedString ExportJson { get; }

    [Localized("A folder with a CSV file for each collection, and a datapackage.json.")]
    public static partial LocalizedString ExportCsv { get; }

    [Localized(
        "Make the fixes that findings offer; comments and layout stay. The status tells of what is left, as that of validate does."
    )]
    public static partial LocalizedString Fix { get; }

    [Localized(
        "Put YAML record files into canonical form, in UTF-8 with lines that end in LF; comments and values are kept."
    )]
    public static partial LocalizedString Fmt { get; }

    [Localized("Write a workbook as a folder of YAML files.")]
    public static partial LocalizedString Import { get; }

    [Localized("Infer bounds of coarse and missing dates from the other dates, with proofs.")]
    public static partial LocalizedString Infer { get; }

    [Localized("Make a new dossier: a folder with an example of each main file.")]
    public static partial LocalizedString New { get; }

    [Localized("List the rules, with what each flags.")]
    public static partial LocalizedString Rules { get; }

    [Localized("Write a JSON Schema, or the reference of fields or rules.")]
    public static partial LocalizedString Schema { get; }

    [Localized("Check dossiers and report what is wrong, or may be.")]
    public static partial LocalizedString Validate { get; }
}
