namespace Relations.Briefings;

/// <summary>Small numbers in words, as they stand in sentences; larger ones are digits.</summary>
static partial class NumberTexts
{
    static readonly LocalizedString[] Words =
    [
        One,
        Two,
        Three,
        Four,
        Five,
        Six,
        Seven,
        Eight,
        Nine,
        Ten,
        Eleven,
        Twelve,
    ];

    public static string Of(long number, Language language) =>
        number >= 1 && number <= Words.Length
            ? Words[number - 1].In(language)
            : number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    [Localized("one")]
    static partial LocalizedString One { get; }

    [Localized("two")]
    static partial LocalizedString Two { get; }

    [Localized("three")]
    static partial LocalizedString Three { get; }

    [Localized("four")]
    static partial LocalizedString Four { get; }

    [Localized("five")]
    static partial LocalizedString Five { get; }

    [Localized("six")]
    static partial LocalizedString Six { get; }

    [Localized("seven")]
    static partial LocalizedString Seven { get; }

    [Localized("eight")]
    static partial LocalizedString Eight { get; }

    [Localized("nine")]
    static partial LocalizedString Nine { get; }

    [Localized("ten")]
    static partial LocalizedString Ten { get; }

    [Localized("eleven")]
    static partial LocalizedString Eleven { get; }

    [Localized("twelve")]
    static partial LocalizedString Twelve { get; }
}
