namespace Relations.Dossiers;

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
