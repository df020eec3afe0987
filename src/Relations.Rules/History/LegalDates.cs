using NodaTime;

namespace Relations.Rules;

/// <summary>The days on which the law that rules rest on entered into force.</summary>
static class LegalDates
{
    /// <summary>Vienna Convention on Diplomatic Relations of 18 April 1961.</summary>
    public static LocalDate DiplomaticRelations { get; } = new(1964, 4, 24);

    /// <summary>Vienna Convention on Consular Relations of 24 April 1963.</summary>
    public static LocalDate ConsularRelations { get; } = new(1967, 3, 19);
}
