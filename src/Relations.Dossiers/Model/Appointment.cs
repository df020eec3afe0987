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
            Ending = "ended",
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
