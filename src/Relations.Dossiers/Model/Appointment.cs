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

    /// <summary>When the person was nominated.</summary>
    public SourceDate? Nominated { get; init; }

    /// <summary>When the person was appointed.</summary>
    public SourceDate? Appointed { get; init; }

    /// <summary>When the person arrived.</summary>
    public SourceDate? Arrived { get; init; }

    /// <summary>When credentials were presented.</summary>
    public SourceDate? Credentials { get; init; }

    /// <summary>When the service ended.</summary>
    public SourceDate? Ended { get; init; }

    /// <summary>Whether the person served.</summary>
    public AppointmentStatus? Status { get; init; }
}

/// <summary>The class of a head of mission or post.</summary>
public enum HeadClass
{
    /// <summary>Class 1 of the Vienna Convention, article 14.</summary>
    Ambassador,

    /// <summary>Class 1, of the Holy See.</summary>
    Nuncio,

    /// <summary>Class 2: envoy, minister or internuncio.</summary>
    Envoy,

    /// <summary>A class between envoy and chargé, given up in the twentieth century.</summary>
    MinisterResident,

    /// <summary>Class 3: accredited to the minister of foreign affairs.</summary>
    ChargeDAffairesEnTitre,

    /// <summary>Acting head, without letters of credence.</summary>
    ChargeDAffairesAdInterim,

    /// <summary>Head of a consulate general.</summary>
    ConsulGeneral,

    /// <summary>Head of a consulate.</summary>
    Consul,

    /// <summary>Head of a vice-consulate.</summary>
    ViceConsul,

    /// <summary>Head of a consular agency.</summary>
    ConsularAgent,
}

/// <summary>Whether a person appointed served.</summary>
public enum AppointmentStatus
{
    /// <summary>Still in service.</summary>
    Serving,

    /// <summary>Served, and the service ended.</summary>
    Served,

    /// <summary>Nominated and never commissioned.</summary>
    NotCommissioned,

    /// <summary>Appointed and did not proceed to the post.</summary>
    DidNotProceed,

    /// <summary>Declined the appointment.</summary>
    Declined,
}
