namespace Relations.Dossiers;

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
