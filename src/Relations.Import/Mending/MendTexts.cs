namespace Relations.Import;

/// <summary>What is said of workbooks that are mended as they are imported.</summary>
static partial class MendTexts
{
    [Message("spaces around it")]
    internal static partial Message Spaces();

    [Message("letter case")]
    internal static partial Message LetterCase();

    [Message("{kind}")]
    internal static partial Message Word(LocalizedString kind);

    [Message("name of a state")]
    internal static partial Message State();

    [Message("date as {pattern}, which {evidence} shows")]
    internal static partial Message Date(string pattern, string evidence);

    [Message("date as {pattern}")]
    internal static partial Message Dates(string pattern);

    [Message("the workbook does not say what the dossier is; its title is {title}")]
    internal static partial Message HeaderMade(string title);

    [Message(
        "{count} {count|value|values} of the column {header} of {table} {count|has|have} no field; kept in {file}"
    )]
    internal static partial Message ColumnAside(int count, string header, string table, string file);

    [Message(
        "{count} {count|value|values} without a header, from {cell} on, {count|has|have} no field; kept in {file}"
    )]
    internal static partial Message UnnamedAside(int count, string cell, string file);

    [Message("the column {header} of {collection} is kept as the own field {name}")]
    internal static partial Message OwnFieldMade(string header, string collection, string name);

    [Message("the column {header} of {collection} is read as {label}")]
    internal static partial Message HeaderRead(string header, string collection, string label);
}
