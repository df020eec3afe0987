namespace Relations.Dossiers;

/// <summary>The words for kinds of missions, by themselves and in "of the embassy", which languages form in their own ways.</summary>
public static partial class MissionKindTexts
{
    /// <summary>The word for a kind; that for a mission of any kind where there is none.</summary>
    public static LocalizedString Word(this MissionKind? kind) =>
        kind switch
        {
            MissionKind.Embassy => Embassy,
            MissionKind.HighCommission => HighCommission,
            MissionKind.Nunciature => Nunciature,
            MissionKind.Legation => Legation,
            MissionKind.PermanentMission => PermanentMission,
            MissionKind.LiaisonOffice => LiaisonOffice,
            MissionKind.InterestsSection => InterestsSection,
            MissionKind.ConsulateGeneral => ConsulateGeneral,
            MissionKind.Consulate => Consulate,
            MissionKind.ViceConsulate => ViceConsulate,
            MissionKind.ConsularAgency => ConsularAgency,
            MissionKind.HonoraryConsulate => HonoraryConsulate,
            MissionKind.TradeOffice => TradeOffice,
            MissionKind.RepresentativeOffice => RepresentativeOffice,
            _ => Mission,
        };

    /// <summary>The word after "of the".</summary>
    public static LocalizedString OfTheWord(this MissionKind? kind) =>
        kind switch
        {
            MissionKind.Embassy => OfEmbassy,
            MissionKind.HighCommission => OfHighCommission,
            MissionKind.Nunciature => OfNunciature,
            MissionKind.Legation => OfLegation,
            MissionKind.PermanentMission => OfPermanentMission,
            MissionKind.LiaisonOffice => OfLiaisonOffice,
            MissionKind.InterestsSection => OfInterestsSection,
            MissionKind.ConsulateGeneral => OfConsulateGeneral,
            MissionKind.Consulate => OfConsulate,
            MissionKind.ViceConsulate => OfViceConsulate,
            MissionKind.ConsularAgency => OfConsularAgency,
            MissionKind.HonoraryConsulate => OfHonoraryConsulate,
            MissionKind.TradeOffice => OfTradeOffice,
            MissionKind.RepresentativeOffice => OfRepresentativeOffice,
            _ => OfMission,
        };

    [Localized("embassy")]
    static partial LocalizedString Embassy { get; }

    [Localized("high commission")]
    static partial LocalizedString HighCommission { get; }

    [Localized("nunciature")]
    static partial LocalizedString Nunciature { get; }

    [Localized("legation")]
    static partial LocalizedString Legation { get; }

    [Localized("permanent mission")]
    static partial LocalizedString PermanentMission { get; }

    [Localized("liaison office")]
    static partial LocalizedString LiaisonOffice { get; }

    [Localized("interests section")]
    static partial LocalizedString InterestsSection { get; }

    [Localized("consulate general")]
    static partial LocalizedString ConsulateGeneral { get; }

    [Localized("consulate")]
    static partial LocalizedString Consulate { get; }

    [Localized("vice-consulate")]
    static partial LocalizedString ViceConsulate { get; }

    [Localized("consular agency")]
    static partial LocalizedString ConsularAgency { get; }

    [Localized("honorary consulate")]
    static partial LocalizedString HonoraryConsulate { get; }

    [Localized("trade office")]
    static partial LocalizedString TradeOffice { get; }

    [Localized("representative office")]
    static partial LocalizedString RepresentativeOffice { get; }

    [Localized("mission")]
    static partial LocalizedString Mission { get; }

    [Localized("of the embassy")]
    static partial LocalizedString OfEmbassy { get; }

    [Localized("of the high commission")]
    static partial LocalizedString OfHighCommission { get; }

    [Localized("of the nunciature")]
    static partial LocalizedString OfNunciature { get; }

    [Localized("of the legation")]
    static partial LocalizedString OfLegation { get; }

    [Localized("of the permanent mission")]
    static partial LocalizedString OfPermanentMission { get; }

    [Localized("of the liaison office")]
    static partial LocalizedString OfLiaisonOffice { get; }

    [Localized("of the interests section")]
    static partial LocalizedString OfInterestsSection { get; }

    [Localized("of the consulate general")]
    static partial LocalizedString OfConsulateGeneral { get; }

    [Localized("of the consulate")]
    static partial LocalizedString OfConsulate { get; }

    [Localized("of the vice-consulate")]
    static partial LocalizedString OfViceConsulate { get; }

    [Localized("of the consular agency")]
    static partial LocalizedString OfConsularAgency { get; }

    [Localized("of the honorary consulate")]
    static partial LocalizedString OfHonoraryConsulate { get; }

    [Localized("of the trade office")]
    static partial LocalizedString OfTradeOffice { get; }

    [Localized("of the representative office")]
    static partial LocalizedString OfRepresentativeOffice { get; }

    [Localized("of the mission")]
    static partial LocalizedString OfMission { get; }
}
