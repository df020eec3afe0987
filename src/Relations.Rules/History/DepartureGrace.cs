using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// How long after the end of relations, of a mission or of a state its missions are closed and their heads leave. The
/// host grants a reasonable time (Vienna Convention on Diplomatic Relations 1961, art. 39(2) and 44); no law counts its
/// days, and these are bounds of this tool.
/// </summary>
static class DepartureGrace
{
    /// <summary>The days after a severance, an end or a closing.</summary>
    public const long Days = 60;

    /// <summary>The days in a war: diplomats are interned and exchanged.</summary>
    public const long DaysInWar = 366;

    public static long DaysAfter(InterruptionKind? kind) => kind == InterruptionKind.War ? DaysInWar : Days;
}
