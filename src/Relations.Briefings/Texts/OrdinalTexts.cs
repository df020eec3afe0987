namespace Relations.Briefings;

/// <summary>Small ordinal numbers in words, as they stand in sentences; larger ones are digits.</summary>
static partial class OrdinalTexts
{
    static readonly LocalizedString[] Words =
    [
        First,
        Second,
        Third,
        Fourth,
        Fifth,
        Sixth,
        Seventh,
        Eighth,
        Ninth,
        Tenth,
    ];

    public static string Of(int number, Language language) =>
        number >= 1 && number <= Words.Length ? Words[number - 1].In(language) : Ordinals.Of(number, language);

    [Localized("first")]
    static partial LocalizedString First { get; }

    [Localized("second")]
    static partial LocalizedString Second { get; }

    [Localized("third")]
    static partial LocalizedString Third { get; }

    [Localized("fourth")]
    static partial LocalizedString Fourth { get; }

    [Localized("fifth")]
    static partial LocalizedString Fifth { get; }

    [Localized("sixth")]
    static partial LocalizedString Sixth { get; }

    [Localized("seventh")]
    static partial LocalizedString Seventh { get; }

    [Localized("eighth")]
    static partial LocalizedString Eighth { get; }

    [Localized("ninth")]
    static partial LocalizedString Ninth { get; }

    [Localized("tenth")]
    static partial LocalizedString Tenth { get; }
}
