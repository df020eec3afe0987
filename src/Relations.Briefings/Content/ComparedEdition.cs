namespace Relations.Briefings;

/// <summary>Says what a briefing is compared with, and how many changes there are.</summary>
static class ComparedEdition
{
    /// <summary>The edition, its as-of date and the numbers of changes, as one sentence; then whether it is cut to the same part.</summary>
    public static string Of(BriefingContext context, BriefingChanges changes)
    {
        var earlier = changes.Earlier;
        var asOf = earlier.Options.AsOf is { } date
            ? ChangeTexts.AsOf.With(context.Language, context.Date(date))
            : context.Say(ChangeTexts.NoAsOf);
        var sentence = ChangeTexts.Compared.With(
            context.Language,
            TitleTexts.Of(earlier),
            asOf,
            Numbers(context, changes)
        );
        return context.Dossier.Excerpt is null ? sentence : sentence + " " + context.Say(ChangeTexts.SamePart);
    }

    static string Numbers(BriefingContext context, BriefingChanges changes)
    {
        List<string> numbers =
        [
            .. changes.Groups.Select(group => context.Count(ChangeTexts.NumberOf(group.Kind), group.Changes.Count)),
        ];
        return (numbers.Count, changes.Others) switch
        {
            (0, 0) => context.Say(ChangeTexts.None),
            (0, _) => context.Say(ChangeTexts.NoStatements),
            _ => string.Join(", ", numbers),
        };
    }
}
