using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Fmt009MalformedId : Rule, IChecks<Record>
{
    public override RuleInfo Info { get; } =
        new("FMT009", "malformed-id", Severity.Error, "An id is not a slug, or the id of a state is not a code.")
        {
            Why =
                "Ids stand in references, file names, links and the exports of other systems. Lower-case letters, digits and "
                + "hyphens mean the same everywhere; capitals, accents and spaces do not.",
            Basis =
                "The format of dossiers: a state's id is its ISO 3166-1 alpha-3 code, every other id a lower-case slug.",
            Needs = "an id",
        };

    public void Check(Record record, RuleContext context)
    {
        var isState = record is State;
        if (record.Id.Length > 0 && !(isState ? IsCode(record.Id) : IsSlug(record.Id)))
        {
            var meant = Meant(record, isState);
            var isFree = meant is not null && IsFree(meant, context);
            context.Violated(
                "id",
                isState ? NoCode(Quoted(record.Id)) : NoSlug(Quoted(record.Id)),
                meant is null ? null
                    : isFree ? NearMatch.Help(record.Id, meant)
                    : IsTaken(meant),
                fix: isFree ? PendingFix.Write(meant, isSafe: true) : null
            );
        }
    }

    // What is left of the id without spaces around it and in the letters that it must have; null where that is no id.
    static string? Meant(Record record, bool isState)
    {
        var id = isState ? record.Id.Trim().ToUpperInvariant() : record.Id.Trim().ToLowerInvariant();
        return id.Length > 0 && NearMatch.IsOf(record.Id, id) && (isState ? IsCode(id) : IsSlug(id)) ? id : null;
    }

    // Two records that would have one id afterwards are not to become one.
    static bool IsFree(string meant, RuleContext context)
    {
        var counts = context.Shared(
            typeof(Fmt009MalformedId),
            () =>
                context
                    .Dossier.Records.GroupBy(record => record.Id.Trim(), StringComparer.OrdinalIgnoreCase)
                    .ToDictionary(group => group.Key, group => group.Count(), StringComparer.OrdinalIgnoreCase)
        );
        return counts[meant] == 1;
    }

    static string Quoted(string id) => id.Length > 60 ? $"\"{id[..57]}...\"" : $"\"{id}\"";

    static bool IsCode(string id) => id.Length == 3 && id.All(char.IsAsciiLetterUpper);

    static bool IsSlug(string id) =>
        id[0] != '-'
        && id[^1] != '-'
        && !id.Contains("--", StringComparison.Ordinal)
        && id.All(letter => letter == '-' || char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter));

    [Message("the id {id} is not made of three capital letters, such as TUR")]
    private static partial Message NoCode(string id);

    [Message("the id {id} is not made of lower-case letters and digits with single hyphens")]
    private static partial Message NoSlug(string id);

    [Message("{id} is the id of another record; give each its own id")]
    private static partial Message IsTaken(string id);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A slug, and the code of a state",
            """
            states:
              - { id: TUR }
            places:
              - { id: istanbul-2, names: Istanbul }
            """
        ),
        new(
            "An id with a capital and a space, and a state with a two-letter code",
            """
            states:
              - { id: TR }
            places:
              - { id: İstanbul old, names: Istanbul }
            """,
            "error TR.id: the id \"TR\" is not made of three capital letters, such as TUR",
            "error İstanbul old.id: the id \"İstanbul old\" is not made of lower-case letters and digits with single hyphens"
        ),
        new(
            "An id with a capital, and a state's with a space before it",
            """
            states:
              - { id: " TUR" }
            places:
              - { id: Istanbul, names: Istanbul }
            """,
            "error  TUR.id: the id \" TUR\" is not made of three capital letters, such as TUR",
            "error Istanbul.id: the id \"Istanbul\" is not made of lower-case letters and digits with single hyphens"
        ),
    ];
}
