using System.Collections.Frozen;

namespace Relations;

/// <summary>Folded suffixes and small words around the numbers of dates.</summary>
static class Suffixes
{
    /// <summary>Case suffixes of month names, longest first.</summary>
    public static IReadOnlyList<string> Cases { get; } =
        "indan undan inden unden inda unda inde unde nin nun dan den tan ten in un da de ta te a e i u".Split(' ');

    /// <summary>What English puts after the number of a day, and French after the first: 1er.</summary>
    public static ISet<string> DayOrdinal { get; } = Set("st nd rd th er");

    public static ISet<string> CenturyOrdinal { get; } = Set("st nd rd th er e eme");

    public static ISet<string> AzerbaijaniOrdinal { get; } = Set("ci cu");

    /// <summary>What Turkish puts after the number of a year when the apostrophe is forgotten.</summary>
    public static ISet<string> OfYear { get; } = Set("de da te ta den dan ten tan e a ye ya in un nin nun i u");

    public static ISet<string> And { get; } = Set("and ve et");

    public static ISet<string> To { get; } = Set("to through until till au");

    /// <summary>What stands before a date that is an end of what is told.</summary>
    public static ISet<string> Before { get; } = Set("before avant");

    public static ISet<string> After { get; } = Set("after apres");

    public static ISet<string> About { get; } =
        Set("about around circa approximately roughly c ca approx yaklasik texminen teqriben vers environ");

    /// <summary>What Turkish and Azerbaijani put after such a date, that stands in the ablative.</summary>
    public static ISet<string> Earlier { get; } = Set("once evvel qabaq");

    public static ISet<string> Later { get; } = Set("sonra");

    public static ISet<string> Nearby { get; } = Set("civari civarinda dolaylarinda siralarinda etrafinda");

    public static ISet<string> Or { get; } = Set("or veya ou");

    /// <summary>What stands before the number of a page, a document or the like.</summary>
    public static ISet<string> Numbered { get; } =
        Set(
            "p pp pg page pages s ss sf sayfa sayfalar sah seh sehife no nr number numara numarali nomre nomreli sayili"
                + " resolution art article madde"
        );

    /// <summary>What stands after an amount.</summary>
    public static ISet<string> Units { get; } =
        Set(
            "km m cm mm kg t ha mw usd eur azn try tl manat lira dollars dolar euro euros avro percent years days pages"
                + " people persons soldiers troops kisi nefer esger metre metres meters metr kilometre kilometres"
                + " kilometers kilometr ton tons tonnes hectares hektar sayili nomreli numarali"
        );

    /// <summary>Whether a word is au or à, composed or not: folded, à is the verb a, which joins no dates.</summary>
    public static bool IsFrenchTo(ReadOnlySpan<char> word) => word is "au" or "à" or "a\u0300";

    static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
