namespace Relations.Cli;

/// <summary>What the commands are for, as help says it.</summary>
static partial class CommandTexts
{
    [Localized("Checks curated data on how states deal with each other, and exports it to workbooks and briefings.")]
    public static partial LocalizedString Root { get; }
}
