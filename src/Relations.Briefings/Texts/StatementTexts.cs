namespace Relations.Briefings;

/// <summary>Texts of the sections on positions, disputes and statements.</summary>
static partial class StatementTexts
{
    [Localized("Positions and disputes")]
    public static partial LocalizedString Positions { get; }

    [Localized("Other positions")]
    public static partial LocalizedString OtherPositions { get; }

    [Localized("Other")]
    public static partial LocalizedString Other { get; }

    [Localized("not on record")]
    public static partial LocalizedString NotRecorded { get; }

    [Localized("Neither the parties nor the period are on record.")]
    public static partial LocalizedString NothingRecorded { get; }

    [Localized("“{0}”")]
    public static partial LocalizedString Titled { get; }

    [Localized("According to {0}, as reported in {1}:")]
    public static partial LocalizedString HolderAndSource { get; }

    [Localized("According to {0}:")]
    public static partial LocalizedString Holder { get; }

    [Localized("As stated in {0}:")]
    public static partial LocalizedString SourceOnly { get; }

    [Localized("Statement without holder or source:")]
    public static partial LocalizedString Nobody { get; }
}
