using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>Offices without the state that they belong to, where what stands beside them says it.</summary>
static class VisitorTitles
{
    static readonly string[] Forms = ["genitive", "of"];

    public static string Of(BriefingContext context, Visit visit) =>
        string.Join(
            context.Semicolon,
            visit.Visitors.Select(visitor => Of(context, visitor)).Where(text => text.Length > 0)
        );

    static string Of(BriefingContext context, Visitor visitor)
    {
        var office = context.Dossier.Find(visitor.Office) is { Title: { } title } known
            ? Without(context, (Text)context.Localised(title)[0], known.Of)
            : context.NameText(visitor.Office);
        var person = context.NameText(visitor.Person);
        var name =
            person.Length == 0 ? office
            : office.Length == 0 ? person
            : $"{office} {person}";
        return visitor.Status is null ? name : $"{name} ({context.Word(visitor.Status)})";
    }

    // A title that can only be had in another language names the state in that language.
    static string Without(BriefingContext context, Text title, Ref<IParty> of)
    {
        var language =
            title.Language is { } code && Languages.TryFromCode(code, out var other) ? other : context.Language;
        var name = context.Dossier.Find(of.Id ?? "") is { } party
            ? party.Profile.NameOf(party)?.Find(language.Code()) ?? ""
            : "";
        return name.Length == 0 || Grammar.Of(language).HasPossessiveTitles
            ? title.Value
            : Without(title.Value, name, language);
    }

    static string Without(string title, string name, Language language)
    {
        var grammar = Grammar.Of(language);
        foreach (var form in Forms.Select(form => grammar.Inflect(name, form)).Append(name).Distinct())
        {
            foreach (var ending in (string[])[" of the " + form, " of " + form, " " + form])
            {
                if (title.EndsWith(ending, StringComparison.Ordinal))
                {
                    return title[..^ending.Length];
                }
            }

            if (title.StartsWith(form + " ", StringComparison.Ordinal))
            {
                return LetterCase.Capitalised(title[(form.Length + 1)..], language);
            }
        }

        return title;
    }
}
