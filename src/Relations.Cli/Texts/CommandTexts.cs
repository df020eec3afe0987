namespace Relations.Cli;

/// <summary>What the commands are for, as help says it.</summary>
static partial class CommandTexts
{
    [Localized("Validates curated data on relations between states, and exports it to workbooks and briefings.")]
    public static partial LocalizedString Root { get; }
}
