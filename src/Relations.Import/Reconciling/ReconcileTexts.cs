namespace Relations.Import;

/// <summary>What speaks for or against two records being the same, and what is wrong with tables about it.</summary>
static partial class ReconcileTexts
{
    [Message("same name")]
    internal static partial Message SameName();

    [Message("shorter form of the name")]
    internal static partial Message ShortName();

    [Message("same {scheme} {id}")]
    internal static partial Message SameExternalId(string scheme, string id);

    [Message("same role: {role}")]
    internal static partial Message SameRole(string role);

    [Message("same role: {role}, in {there} and {here}")]
    internal static partial Message SameRoleDated(string role, string there, string here);

    [Message("same role, but at other times: {role}, in {there} and {here}")]
    internal static partial Message FarApart(string role, string there, string here);

    [Message("born {date}")]
    internal static partial Message SameBirth(string date);

    [Message("died {date}")]
    internal static partial Message SameDeath(string date);

    [Message("belongs to {home}")]
    internal static partial Message SameHome(string home);

    [Message("same acronym {acronym}")]
    internal static partial Message SameAcronym(string acronym);

    [Message("same rank, other title")]
    internal static partial Message SameRank();

    [Message("of other ranks")]
    internal static partial Message OtherRanks();

    [Message("of other kinds")]
    internal static partial Message OtherKinds();

    [Message("dates of life contradict it")]
    internal static partial Message OtherLife();

    [Message("others match it as well")]
    internal static partial Message Several();

    [Message("decided")]
    internal static partial Message Decided();
}
