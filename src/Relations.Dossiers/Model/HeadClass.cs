namespace Relations.Dossiers;

/// <summary>The class of a head of mission or post.</summary>
public enum HeadClass
{
    /// <summary>Class 1 of the Vienna Convention, article 14.</summary>
    [Label("Ambassador")]
    Ambassador,

    /// <summary>Class 1, of the Holy See.</summary>
    [Label("Apostolic Nuncio")]
    Nuncio,

    /// <summary>Class 2: envoy, minister or internuncio.</summary>
    [Label("Envoy")]
    Envoy,

    /// <summary>A class between envoy and chargé, given up in the twentieth century.</summary>
    [Label("Minister Resident")]
    MinisterResident,

    /// <summary>Class 3: accredited to the minister of foreign affairs.</summary>
    [Label("Chargé d’affaires en titre")]
    ChargeDAffairesEnTitre,

    /// <summary>Acting head, without letters of credence.</summary>
    [Label("Chargé d’affaires ad interim")]
    ChargeDAffairesAdInterim,

    /// <summary>A chargé d'affaires of whom it is not said whether en titre or ad interim.</summary>
    [Label("Chargé d’affaires")]
    ChargeDAffaires,

    /// <summary>Head of a consulate general.</summary>
    [Label("Consul General")]
    ConsulGeneral,

    /// <summary>Head of a consulate.</summary>
    [Label("Consul")]
    Consul,

    /// <summary>Head of a vice-consulate.</summary>
    [Label("Vice-Consul")]
    ViceConsul,

    /// <summary>Head of a consular agency.</summary>
    [Label("Consular Agent")]
    ConsularAgent,

    /// <summary>Head of a high commission, between members of the Commonwealth.</summary>
    [Label("High Commissioner")]
    HighCommissioner,

    /// <summary>A commissioner, sent for a task or to a territory.</summary>
    [Label("Commissioner")]
    Commissioner,

    /// <summary>A head with a diplomatic character and below the four classes, as once in Cairo, Tangier or Sofia.</summary>
    [Label("Diplomatic Agent")]
    DiplomaticAgent,

    /// <summary>Head of an office that is not a mission, as an interests section or a liaison office.</summary>
    [Label("Principal Officer")]
    PrincipalOfficer,
}
