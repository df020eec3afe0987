using Relations.Documents;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Briefings;

/// <summary>The logo, the title, the parties, the period and the state of the data.</summary>
sealed class TitleSection : BriefingSection
{
    public override string Name => "title";

    public override IEnumerable<Block> Compose(BriefingContext context) =>
        [.. Above(context), new Paragraph([string.Join(" · ", About(context))]) { Role = ParagraphRole.Remark }];

    /// <summary>The logo, the masthead and the title.</summary>
    public static IEnumerable<Block> Above(BriefingContext context)
    {
        if (context.Options.Logo is { } logo)
        {
            var alt = (Text)context.Localised(logo.Alt)[0];
            yield return new Logo(logo.Picture, alt.Value) { Language = alt.Language };
        }

        yield return new Masthead(Issue.Unit(context), [.. Details(context)]);
        yield return new Heading(0, [TitleTexts.Of(context)]);
    }

    static IEnumerable<Inlines> Details(BriefingContext context)
    {
        yield return [Strong(context.Say(Issue.Kind(context)))];
        if (Issue.DayOf(context) is { } day)
        {
            yield return [BriefTexts.Issued.With(context.Language, context.Date(day))];
        }

        yield return
        [
            Strong(
                context.Options.AsOf is { } asOf
                    ? BriefTexts.FactsAsOf.With(context.Language, context.Date(asOf))
                    : context.Say(TitleTexts.NoAsOf)
            ),
        ];
        if (context.Dossier.Excerpt is { } excerpt)
        {
            yield return [TakenFrom(context, excerpt)];
        }

        if (context.Changes is { } changes)
        {
            yield return [ComparedEdition.Of(context, changes)];
        }

        if (Issue.Contact(context) is { Length: > 0 } contact)
        {
            yield return [BriefTexts.Contact.With(context.Language, contact)];
        }
    }

    static Text Strong(string text) => new(text) { Style = TextStyle.Strong };

    static IEnumerable<string> About(BriefingContext context)
    {
        if (Covered(context) is { } period)
        {
            yield return TitleTexts.Covered.With(context.Language, period);
        }

        var errors = context.Result.Count(Severity.Error);
        var status = errors == 0 ? context.Say(TitleTexts.Clean) : TitleTexts.Draft.Count(context.Language, errors);
        yield return TitleTexts.Status.With(context.Language, status);
    }

    static string TakenFrom(BriefingContext context, DossierExcerpt excerpt)
    {
        var template = excerpt.Scope.Period is null ? TitleTexts.TakenFrom : TitleTexts.TakenFromPeriod;
        return template.Format(
            context.Language,
            ("0", ArgumentValue.Of(excerpt.Title?.In(context.Language))),
            ("1", ArgumentValue.Of(excerpt.Belonging)),
            ("2", ArgumentValue.Of(context.Date(excerpt.Scope.Period)))
        );
    }

    /// <summary>From the first year that a record of what happened may begin in to the last; null where the years of nothing are known.</summary>
    static string? Covered(BriefingContext context)
    {
        List<EdtfDay> days = [.. EventDates.Of(context.Dossier).SelectMany(Years.Bounding)];
        if (days.Count == 0)
        {
            return null;
        }

        var (first, last) = (days.Min().Year, days.Max().Year);
        return first == last ? Years.Of(first, context.Language) : Years.Between(first, last, context.Language);
    }
}
