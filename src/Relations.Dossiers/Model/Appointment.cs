namespace Relations.Dossiers;

/// <summary>A head of a mission or post.</summary>
[Collection("appointments", 130)]
public sealed partial record Appointment : Record
{
    /// <summary>Who is appointed.</summary>
    [Required]
    public Ref<Person> Person { get; init; }

    /// <summary>The mission.</summary>
    [Required]
    public Ref<Mission> Mission { get; init; }

    /// <summary>The class of the head.</summary>
    public HeadClass? Class { get; init; }

    /// <summary>To whom the letters of credence are addressed.</summary>
    public Addressee? AccreditedTo { get; init; }

    /// <summary>Whether a consular head is a career or an honorary officer.</summary>
    public OfficerCategory? Category { get; init; }

    /// <summary>When the person was nominated.</summary>
    public SourceDate? Nominated { get; init; }

    /// <summary>When the person was appointed.</summary>
    public SourceDate? Appointed { get; init; }

    /// <summary>When the person arrived.</summary>
    public SourceDate? Arrived { get; init; }

    /// <summary>When credentials were presented.</summary>
    public SourceDate? Credentials { get; init; }

    /// <summary>When the commission of a consular head was issued.</summary>
    public SourceDate? Commission { get; init; }

    /// <summary>When a consular head was admitted provisionally, before the exequatur.</summary>
    public SourceDate? Admitted { get; init; }

    /// <summary>When a consular head was given the exequatur.</summary>
    public SourceDate? Exequatur { get; init; }

    /// <summary>When a consular head took up duties.</summary>
    public SourceDate? Duties { get; init; }

    /// <summary>When the host declared the person persona non grata.</summary>
    public SourceDate? PersonaNonGrata { get; init; }

    /// <summary>When the service ended.</summary>
    public SourceDate? Ended { get; init; }

    /// <summary>Whether the person served.</summary>
    public AppointmentStatus? Status { get; init; }

    /// <summary>When the person was commissioned anew for the same post, as after a recess of the confirming body.</summary>
    [Remark]
    public SourceDate? Recommissioned { get; init; }

    /// <summary>When the service began, where the source says it without saying by which act.</summary>
    [Remark]
    [Label("Service began")]
    public SourceDate? Started { get; init; }

    /// <summary>How the service ended.</summary>
    [Remark]
    [Label("How it ended")]
    public AppointmentEnding? Ending { get; init; }

    /// <summary>When the host withdrew the exequatur of a consular head.</summary>
    [Remark]
    public SourceDate? ExequaturWithdrawn { get; init; }

    private static partial RecordProfile<Appointment> Describe() =>
        new()
        {
            Heading = Heading,
            Name = null,
            Title = static (one, _) => new(Titled, TitlePart.Name(one.Person), TitlePart.Name(one.Mission)),
            MainDate = new(
                Happening,
                "credentials",
                "duties",
                "exequatur",
                "admitted",
                "started",
                "arrived",
                "commission",
                "appointed",
                "nominated"
            ),
            Act = null,
            OtherActs = static (one, dossier) =>
                dossier.Find(one.Mission) is { } mission
                    ?
                    [
                        new(ThePresentation(), "credentials", one.Credentials, mission.Sending.Id),
                        new(ThePresentation(), "credentials", one.Credentials, mission.Receiving.Id),
                    ]
                    : [],
            Parties = [],
            Home = null,
            Lane = new(60),
            Fact = null,
        };

    [Localized("Heads of mission")]
    static partial LocalizedString Heading { get; }

    [Localized("Appointment of heads of mission")]
    static partial LocalizedString Happening { get; }

    [Localized("{0}: {1}")]
    static partial LocalizedString Titled { get; }

    /// <summary>When a head presents credentials.</summary>
    [Message("the presentation of credentials")]
    public static partial Message ThePresentation();
}

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

/// <summary>How a service ended.</summary>
public enum AppointmentEnding
{
    /// <summary>The person died in service.</summary>
    Died,

    /// <summary>The sender recalled the person.</summary>
    Recalled,

    /// <summary>The person resigned.</summary>
    Resigned,

    /// <summary>The person was promoted, at the post or to a higher one.</summary>
    Promoted,

    /// <summary>The person was transferred to another post.</summary>
    Transferred,

    /// <summary>The person retired, or the term ended.</summary>
    [Label("retired or end of term")]
    Retired,

    /// <summary>The host declared the person persona non grata, or expelled the person.</summary>
    [Label("declared persona non grata")]
    PersonaNonGrata,

    /// <summary>Relations were broken off.</summary>
    [Label("relations broken off")]
    RelationsSevered,

    /// <summary>The mission closed, or became one of another class.</summary>
    [Label("mission closed or changed")]
    MissionClosed,

    /// <summary>In another way.</summary>
    [Label("in another way")]
    Other,
}

/// <summary>To whom letters of credence are addressed.</summary>
public enum Addressee
{
    /// <summary>The head of state, who receives classes 1 and 2.</summary>
    HeadOfState,

    /// <summary>The minister of foreign affairs, who receives class 3.</summary>
    [Label("minister of foreign affairs")]
    ForeignMinister,
}

/// <summary>The category of a consular officer.</summary>
public enum OfficerCategory
{
    /// <summary>A career officer of the sending state.</summary>
    [Label("career officer")]
    Career,

    /// <summary>An honorary officer.</summary>
    [Label("honorary officer")]
    Honorary,
}

/// <summary>Whether a person appointed served.</summary>
public enum AppointmentStatus
{
    /// <summary>Still in service.</summary>
    [Label("in service")]
    Serving,

    /// <summary>Served, and the service ended.</summary>
    Served,

    /// <summary>Nominated and never commissioned.</summary>
    [Label("nominated, not commissioned")]
    NotCommissioned,

    /// <summary>Appointed and did not proceed to the post.</summary>
    [Label("did not proceed to the post")]
    DidNotProceed,

    /// <summary>Declined the appointment.</summary>
    Declined,

    /// <summary>Arrived, and the host did not receive the credentials.</summary>
    [Label("arrived, not received")]
    NotReceived,

    /// <summary>Refused by the host before the appointment.</summary>
    [Label("agrément refused")]
    AgrementRefused,

    /// <summary>Died before arriving at the post.</summary>
    [Label("died before arrival")]
    DiedBeforeArrival,
}
