using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>A number of missions of one kind: {0} decides on the form, {1} is the number in words.</summary>
static partial class MissionCountTexts
{
    public static string Of(MissionKind? kind, int count, Language language) =>
        Text(kind)
            .Format(language, ("0", ArgumentValue.Of(count)), ("1", ArgumentValue.Of(NumberTexts.Of(count, language))));

    static LocalizedString Text(MissionKind? kind) =>
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

    [Localized("{1} {0|embassy|embassies}")]
    static partial LocalizedString Embassy { get; }

    [Localized("{1} {0|high commission|high commissions}")]
    static partial LocalizedString HighCommission { get; }

    [Localized("{1} {0|nunciature|nunciatures}")]
    static partial LocalizedString Nunciature { get; }

    [Localized("{1} {0|legation|legations}")]
    static partial LocalizedString Legation { get; }

    [Localized("{1} {0|permanent mission|permanent missions}")]
    static partial LocalizedString PermanentMission { get; }

    [Localized("{1} {0|liaison office|liaison offices}")]
    static partial LocalizedString LiaisonOffice { get; }

    [Localized("{1} {0|interests section|interests sections}")]
    static partial LocalizedString InterestsSection { get; }

    [Localized("{1} {0|consulate general|consulates general}")]
    static partial LocalizedString ConsulateGeneral { get; }

    [Localized("{1} {0|consulate|consulates}")]
    static partial LocalizedString Consulate { get; }

    [Localized("{1} {0|vice-consulate|vice-consulates}")]
    static partial LocalizedString ViceConsulate { get; }

    [Localized("{1} {0|consular agency|consular agencies}")]
    static partial LocalizedString ConsularAgency { get; }

    [Localized("{1} {0|honorary consulate|honorary consulates}")]
    static partial LocalizedString HonoraryConsulate { get; }

    [Localized("{1} {0|trade office|trade offices}")]
    static partial LocalizedString TradeOffice { get; }

    [Localized("{1} {0|representative office|representative offices}")]
    static partial LocalizedString RepresentativeOffice { get; }

    [Localized("{1} {0|mission|missions}")]
    static partial LocalizedString Mission { get; }
}
