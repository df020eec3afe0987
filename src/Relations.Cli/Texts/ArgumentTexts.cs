namespace Relations.Cli;

/// <summary>What the arguments and options of single commands are for, as help says it.</summary>
static partial class ArgumentTexts
{
    [Localized("bash, zsh, fish or pwsh.")]
    public static partial LocalizedString Shell { get; }

    [Localized(
        "Exit with status 1 where less of the sentences or dates of a source is settled, or its stored text cannot "
            + "be read."
    )]
    public static partial LocalizedString FailUnder { get; }

    [Localized("A date as EDTF, or as people write it.")]
    public static partial LocalizedString Date { get; }

    [Localized("text for one date; ndjson for a date, or two with a tab between, in each line of standard input.")]
    public static partial LocalizedString DateFormat { get; }

    [Localized("The calendar of the numbers: {0}.")]
    public static partial LocalizedString Calendar { get; }

    [Localized("A rule's code or name.")]
    public static partial LocalizedString Rule { get; }

    [Localized("Also make fixes that are guesses or lose words; check the difference afterwards.")]
    public static partial LocalizedString Unsafe { get; }

    [Localized("Show the difference and write nothing; exit with status 1 where there is one.")]
    public static partial LocalizedString FixDiff { get; }

    [Localized("Fix only rules whose codes start with CODES.")]
    public static partial LocalizedString FixSelect { get; }

    [Localized("Do not fix rules whose codes start with CODES.")]
    public static partial LocalizedString FixIgnore { get; }

    [Localized("YAML files, or folders whose record files are formatted.")]
    public static partial LocalizedString FmtPaths { get; }

    [Localized("Write nothing, and list the files that would change.")]
    public static partial LocalizedString FmtCheck { get; }

    [Localized("Write nothing, and show the difference.")]
    public static partial LocalizedString FmtDiff { get; }

    [Localized(
        "An exported workbook, edited or not, or any other dossier; with --map, files of any shape, folders, patterns of names, or - for standard input."
    )]
    public static partial LocalizedString ImportFile { get; }

    [Localized("Mappings with examples.")]
    public static partial LocalizedString Mappings { get; }

    [Localized("Files of any shape, folders, patterns of names, or - for standard input.")]
    public static partial LocalizedString ForeignFiles { get; }

    [Localized(
        "Mend what is certain in a workbook: spaces, letter case, names of states, dates whose order the column shows; list each change, and keep unknown columns as own fields."
    )]
    public static partial LocalizedString ImportFix { get; }

    [Localized("The mapping that says what becomes of rows and elements.")]
    public static partial LocalizedString ImportMap { get; }

    [Localized(
        "The folder to make, with dossier.yaml and a file for each collection; with --map also one that an earlier import has made, which is updated."
    )]
    public static partial LocalizedString ImportFolder { get; }

    [Localized("With --map, show what would be added, changed and removed, and write nothing.")]
    public static partial LocalizedString ImportDryRun { get; }

    [Localized("With --map, keep records that the files do not have any more.")]
    public static partial LocalizedString ImportKeepRemoved { get; }

    [Localized("With --map, import into a dossier that was made in another way; what it has stays.")]
    public static partial LocalizedString ImportJoin { get; }

    [Localized(
        "With --map, a table (CSV, xlsx) of names and external ids, with the columns name or id, collection, and one for each scheme, as wikidata."
    )]
    public static partial LocalizedString ImportReconcile { get; }

    [Localized(
        "With --map, the table (CSV, xlsx) of doubtful matches to read decisions from and to write; without it, .import/decisions.csv in the folder."
    )]
    public static partial LocalizedString ImportDecisions { get; }

    [Localized("With --map, also match people, places, organizations and offices with those of this dossier.")]
    public static partial LocalizedString ImportMatch { get; }

    [Localized("The folder to make; it must be empty or absent.")]
    public static partial LocalizedString NewFolder { get; }

    [Localized("Make a workbook to fill in instead, with a sheet for each collection.")]
    public static partial LocalizedString NewWorkbook { get; }

    [Localized(
        "What to write: the schema of dossier, findings, changes, mapping, briefings or catalogue; fields or rules for the reference in Markdown; "
            + "texts for all English texts, to translate."
    )]
    public static partial LocalizedString SchemaOf { get; }

    [Localized(
        "Show every bound, also those that leave more than a year or follow only from births, deaths or the dates beside them."
    )]
    public static partial LocalizedString InferAll { get; }

    [Localized("Write to a file.")]
    public static partial LocalizedString SchemaFile { get; }
}
