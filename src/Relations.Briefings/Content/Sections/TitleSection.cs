using Relations.Documents;
using Relations.Rules;

namespace Relations.Briefings;

/// <summary>The logo, the title, the parties, the period and the state of the data.</summary>
sealed class TitleSection : BriefingSection
{
    public override string Name => "title";

    public override IEnumerable<Block> Compose(Desk desk)
    {
        if (desk.Options.Logo is { } logo)
        {
            var alt = (Text)desk.Localised(logo.Alt)[0];
            yield return new Logo(logo.Picture, alt.Value) { Language = alt.Language };
        }

        yield return new Heading(0, [TitleTexts.Of(desk)]);
        var parties = desk.Dossier.Header.Parties;
        if (parties.Count > 0)
        {
            Inlines names = desk.Names(parties, " – ");
            yield return new Paragraph(desk.Say(TitleTexts.Briefing, names)) { Role = ParagraphRole.Subtitle };
        }

        if (desk.Options.Organization.Length > 0)
        {
            yield return new Paragraph([desk.Options.Organization]) { Role = ParagraphRole.Subtitle };
        }

        yield return new Paragraph([string.Join(" · ", About(desk))]) { Role = ParagraphRole.Remark };
    }

    static IEnumerable<string> About(Desk desk)
    {
        if (Covered(desk) is { } period)
        {
            yield return TitleTexts.Covered.With(desk.Language, period);
        }

        yield return desk.Options.AsOf is { } asOf
            ? TitleTexts.AsOf.With(desk.Language, desk.Date(asOf))
            : desk.Say(TitleTexts.NoAsOf);
        var errors = desk.Result.Count(Severity.Error);
        var status = errors == 0 ? desk.Say(TitleTexts.Clean) : TitleTexts.Draft.Count(desk.Language, errors);
        yield return TitleTexts.Status.With(desk.Language, status);
    }

    /// <summary>From the first year that a record of what happened may begin in to the last; null where the years of nothing are known.</summary>
    static string? Covered(Desk desk)
    {
        List<EdtfDay> days = [.. HappeningDates.Of(desk.Dossier).SelectMany(Years.Bounding)];
        if (days.Count == 0)
        {
            return null;
        }

        var (first, last) = (days.Min().Year, days.Max().Year);
        return first == last ? Years.Of(first, desk.Language) : Years.Between(first, last, desk.Language);
    }
}
