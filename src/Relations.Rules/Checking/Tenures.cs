using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>The dates of tenures of offices.</summary>
static partial class Tenures
{
    /// <summary>Whether the person holds the office, and does not only act in it or wait for it.</summary>
    public static bool IsInFullRight(this Tenure tenure) => tenure.Status is null or TenureStatus.Full;

    /// <summary>When the person was appointed or elected.</summary>
    public static NamedDate Appointment(Tenure tenure) => new(TheAppointment(), tenure, "appointed", tenure.Appointed);

    /// <summary>When the person holds the office.</summary>
    public static NamedDate Holding(Tenure tenure) => new(Tenure.TheTenure(), tenure, "period", tenure.Period);

    [Message("the appointment")]
    private static partial Message TheAppointment();
}
