using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Texts of the sections on missions and their heads.</summary>
static partial class MissionTexts
{
    [Localized("Diplomatic and consular missions")]
    public static partial LocalizedString Title { get; }

    [Localized("Missions of {0} in {1}")]
    public static partial LocalizedString Of { get; }

    [Localized("Missions of {0} to {1}")]
    public static partial LocalizedString OfAtBody { get; }

    [Localized("Seat")]
    public static partial LocalizedString Seat { get; }

    [Localized("see grades")]
    public static partial LocalizedString SeeGrades { get; }

    [Localized("Grades over time")]
    public static partial LocalizedString Grades { get; }

    [Localized("Remarks")]
    public static partial LocalizedString Remarks { get; }

    [Localized("closed: {0}")]
    public static partial LocalizedString Closed { get; }

    [Localized("until {0}")]
    public static partial LocalizedString Until { get; }

    [Localized("also accredited to: {0}")]
    public static partial LocalizedString Accredited { get; }

    [Localized("also represents: {0}")]
    public static partial LocalizedString Joint { get; }

    [Localized("consular district: {0}")]
    public static partial LocalizedString District { get; }

    [Localized("protecting power: {0}")]
    public static partial LocalizedString Protecting { get; }

    [Localized("Class")]
    public static partial LocalizedString Class { get; }

    [Localized("Service")]
    public static partial LocalizedString Service { get; }

    [Localized("nominated: {0}")]
    public static partial LocalizedString Nominated { get; }

    [Localized("appointed: {0}")]
    public static partial LocalizedString Appointed { get; }

    [Localized("arrived: {0}")]
    public static partial LocalizedString Arrived { get; }

    [Localized("credentials: {0}")]
    public static partial LocalizedString Credentials { get; }

    /// <summary>To whom letters of credence are addressed.</summary>
    public static LocalizedString To(Addressee addressee) =>
        addressee == Addressee.HeadOfState ? ToTheHeadOfState : ToTheMinisterOfForeignAffairs;

    [Localized("commission: {0}")]
    public static partial LocalizedString Commission { get; }

    [Localized("provisionally admitted: {0}")]
    public static partial LocalizedString Admitted { get; }

    [Localized("exequatur: {0}")]
    public static partial LocalizedString Exequatur { get; }

    [Localized("took up duties: {0}")]
    public static partial LocalizedString Duties { get; }

    [Localized("declared persona non grata: {0}")]
    public static partial LocalizedString PersonaNonGrata { get; }

    [Localized("ended: {0}")]
    public static partial LocalizedString Ended { get; }

    [Localized("Status")]
    public static partial LocalizedString Status { get; }

    [Localized("to the head of state")]
    static partial LocalizedString ToTheHeadOfState { get; }

    [Localized("to the minister of foreign affairs")]
    static partial LocalizedString ToTheMinisterOfForeignAffairs { get; }
}
