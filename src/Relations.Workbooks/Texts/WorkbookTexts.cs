namespace Relations.Workbooks;

/// <summary>The texts of a workbook that are not those of the dossier.</summary>
static partial class WorkbookTexts
{
    [Localized("Workbook of a dossier on relations between states")]
    public static partial LocalizedString Subtitle { get; }

    [Localized("{0} {1}")]
    public static partial LocalizedString Sentences { get; }

    [Localized("Dossier without a title")]
    public static partial LocalizedString Untitled { get; }

    [Localized("DRAFT – errors: {0}")]
    public static partial LocalizedString Draft { get; }

    [Localized("A dossier to fill in")]
    public static partial LocalizedString Blank { get; }

    [Localized(
        "Each record is a row. Select a cell to see what its column is for. Then run relations validate or relations "
            + "import."
    )]
    public static partial LocalizedString BlankHowTo { get; }

    [Localized("The dossier")]
    public static partial LocalizedString DossierHeading { get; }

    [Localized("Findings")]
    public static partial LocalizedString FindingsHeading { get; }

    [Localized("Sources")]
    public static partial LocalizedString SourcesHeading { get; }

    [Localized("Contents")]
    public static partial LocalizedString Contents { get; }

    [Localized("Records")]
    public static partial LocalizedString Records { get; }

    [Localized("SHA-256 of the data")]
    public static partial LocalizedString DataDigest { get; }

    [Localized("not on record")]
    public static partial LocalizedString NoDigest { get; }

    [Localized("Generated with")]
    public static partial LocalizedString Tool { get; }

    [Localized("Rules")]
    public static partial LocalizedString RulesRan { get; }

    [Localized("{0} ran, {1} did not")]
    public static partial LocalizedString RulesRanOf { get; }

    [Localized("General information on the dossier.")]
    public static partial LocalizedString HeaderAbout { get; }

    [Localized("A row for each item, with the record that it belongs to: {0}.")]
    public static partial LocalizedString ListAbout { get; }

    [Localized("Rows: {0}.")]
    public static partial LocalizedString Rows { get; }

    [Localized("Rows {0} to {1} of {2} are on this sheet.")]
    public static partial LocalizedString Part { get; }

    [Localized("Columns with grey headers are computed from other columns.")]
    public static partial LocalizedString Editable { get; }

    [Localized("Page &P of &N")]
    public static partial LocalizedString Pages { get; }

    [Localized("{0}")]
    public static partial LocalizedString PageFoot { get; }

    [Localized("{0}: earliest")]
    public static partial LocalizedString Earliest { get; }

    [Localized("{0}: latest")]
    public static partial LocalizedString Latest { get; }

    [Localized("{0}: calendar")]
    public static partial LocalizedString Calendar { get; }

    [Localized("{0}: as written")]
    public static partial LocalizedString Written { get; }

    [Localized("unknown")]
    public static partial LocalizedString Unknown { get; }

    [Localized("This cell is not read: the day is computed from the EDTF text beside it. Change that text instead.")]
    public static partial LocalizedString LockedDay { get; }

    [Localized("This cell is not read: it summarizes rows of the sheet {0}. Change them there instead.")]
    public static partial LocalizedString LockedList { get; }

    [Localized("Value")]
    public static partial LocalizedString Value { get; }

    [Localized("Record")]
    public static partial LocalizedString Record { get; }

    [Localized("Collection")]
    public static partial LocalizedString Collection { get; }

    [Localized("No.")]
    public static partial LocalizedString Position { get; }

    [Localized("The id of the record that this item belongs to.")]
    public static partial LocalizedString RecordHint { get; }

    [Localized("The collection of that record, as visits; it may be left out.")]
    public static partial LocalizedString CollectionHint { get; }

    [Localized("One on a line.")]
    public static partial LocalizedString LineHint { get; }

    [Localized("The place of the item in its list, from 1; it may be left out.")]
    public static partial LocalizedString PositionHint { get; }

    [Localized("Date")]
    public static partial LocalizedString Date { get; }

    [Localized("What")]
    public static partial LocalizedString What { get; }

    [Localized("Name or parties")]
    public static partial LocalizedString Name { get; }

    [Localized("Severity")]
    public static partial LocalizedString Severity { get; }

    [Localized("Code")]
    public static partial LocalizedString Code { get; }

    [Localized("Message")]
    public static partial LocalizedString Message { get; }

    [Localized("Field")]
    public static partial LocalizedString Field { get; }

    [Localized("Place")]
    public static partial LocalizedString Place { get; }

    [Localized("Help")]
    public static partial LocalizedString Help { get; }

    [Localized("Related")]
    public static partial LocalizedString Related { get; }

    [Localized("Reason for the waiver")]
    public static partial LocalizedString Waiver { get; }

    [Localized("Error")]
    public static partial LocalizedString Error { get; }

    [Localized("Warning")]
    public static partial LocalizedString Warning { get; }

    [Localized("Info")]
    public static partial LocalizedString Info { get; }

    [Localized("Undetermined")]
    public static partial LocalizedString Maybe { get; }

    [Localized("Waived")]
    public static partial LocalizedString Waived { get; }

    [Localized("Name")]
    public static partial LocalizedString RuleName { get; }

    [Localized("What it reports")]
    public static partial LocalizedString Summary { get; }

    [Localized("Basis")]
    public static partial LocalizedString Basis { get; }

    [Localized("Run")]
    public static partial LocalizedString Ran { get; }

    [Localized("Findings")]
    public static partial LocalizedString Found { get; }

    [Localized("Why it did not run")]
    public static partial LocalizedString WhyNot { get; }

    [Localized("yes")]
    public static partial LocalizedString Yes { get; }

    [Localized("no")]
    public static partial LocalizedString No { get; }

    [Localized("List")]
    public static partial LocalizedString WordList { get; }

    [Localized("Word")]
    public static partial LocalizedString Word { get; }

    [Localized("In English")]
    public static partial LocalizedString InLanguage { get; }

    [Localized("Meaning")]
    public static partial LocalizedString Meaning { get; }

    [Localized("All records")]
    public static partial LocalizedString AllRecords { get; }

    [Localized("Every date of every record, earliest first. Generated from the other sheets.")]
    public static partial LocalizedString TimelineNote { get; }

    [Localized("The findings of the rules. Generated from the dossier as it was exported.")]
    public static partial LocalizedString FindingsNote { get; }

    [Localized("Which rules ran, and why others did not. Generated from the dossier as it was exported.")]
    public static partial LocalizedString RulesNote { get; }

    [Localized("The built-in register of states, to look ids up. A dossier overrides an entry in a sheet of states.")]
    public static partial LocalizedString RegisterNote { get; }

    [Localized("The words that cells hold and drop-downs offer, the same in every language, and what they mean.")]
    public static partial LocalizedString WordsNote { get; }

    [Localized("The ids that the drop-downs offer.")]
    public static partial LocalizedString ListsNote { get; }

    /// <summary>The note above a table that is made from others.</summary>
    public static LocalizedString NoteOf(string table) =>
        table switch
        {
            "timeline" => TimelineNote,
            "findings" => FindingsNote,
            "rules" => RulesNote,
            "register" => RegisterNote,
            "words" => WordsNote,
            _ => ListsNote,
        };

    /// <summary>What a finding weighs, by the word that reports have for it.</summary>
    public static LocalizedString WeightOf(string word) =>
        word switch
        {
            "error" => Error,
            "warning" => Warning,
            "maybe" => Maybe,
            _ => Info,
        };
}
