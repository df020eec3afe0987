using NodaTime;
using Relations.Documents;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Briefings;

/// <summary>Composes briefings: says what a checked dossier holds, in any of the languages, and how sure it is.</summary>
public static class BriefingWriter
{
    /// <summary>The names of the sections that one can choose, in the order of the briefing.</summary>
    public static IReadOnlyList<string> SectionNames { get; } =
    [.. BriefingSections.All.Where(section => section is not TitleSection).Select(section => section.Name)];

    /// <summary>
    /// Composes the briefing of a dossier, from the dossier alone. One with errors is marked as a draft. The order of
    /// records in their files makes no difference.
    /// </summary>
    /// <param name="result">The checked dossier.</param>
    /// <param name="options">The options; the default ones where null.</param>
    /// <param name="token">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static Document Compose(
        CheckResult result,
        BriefingOptions? options = null,
        CancellationToken token = default
    )
    {
        ArgumentNullException.ThrowIfNull(result);
        options ??= BriefingOptions.Default;
        options = options with { AsOf = options.AsOf ?? result.Dossier.Header.AsOf };
        var context = new BriefingContext(result, options) { Token = token };
        IReadOnlyList<Block> blocks =
            options.Audience == BriefingAudience.Brief ? BriefWriter.Blocks(context) : Blocks(context);
        return new(Info(context), options.HasChartTables ? ChartTables.Below(blocks) : blocks)
        {
            Asides = context.ListsPassages ? PassageAsides.Of(context) : [],
        };
    }

    static List<Block> Blocks(BriefingContext context) =>
        Blocks(
            BriefingSections.All.Where(section =>
                section is TitleSection
                || (context.Options.Sections?.Contains(section.Name) ?? (!section.IsForArchive || context.IsForArchive))
            ),
            context
        );

    // A list of contents without headings to list would be a heading over nothing.
    static List<Block> Blocks(IEnumerable<BriefingSection> chosen, BriefingContext context)
    {
        var sections = chosen.Select(section => (Section: section, Blocks: Blocks(section, context).ToList())).ToList();
        var hasHeadings = sections.Exists(one => one.Blocks.Exists(block => block is Heading { Level: 1 }));
        List<Block> blocks =
        [
            .. sections
                .Where(one => hasHeadings || one.Section is not ContentsSection)
                .SelectMany(one => Opening(context, one.Section, one.Blocks)),
        ];
        if (Bare(context, sections) is not { } said)
        {
            return blocks;
        }

        // It stands below the title, before what can be said of a dossier of which nothing is on record.
        var at = sections.Where(one => one.Section is TitleSection).Sum(one => one.Blocks.Count);
        blocks.Insert(at, new Paragraph([context.Say(said)]));
        return blocks;
    }

    // The main facts stand beside what must be known.
    static List<Block> Opening(BriefingContext context, BriefingSection section, List<Block> blocks) =>
        section is SummarySection && blocks.Count > 0 && HasPoints(context)
            ? [KeyPointsBeside.Of(context, blocks)]
            : blocks;

    static bool HasPoints(BriefingContext context) =>
        context.Options.Sections is null && (PartyPair.Of(context) is not null || OwnPoints.Of(context).Any());

    // The capitals of the parties are not the dossier's own, and that it was checked tells of nothing on record.
    static LocalizedString? Bare(BriefingContext context, List<(BriefingSection Section, List<Block> Blocks)> sections)
    {
        if (context.Options.Sections is null)
        {
            return context.Dossier.Records.Any() ? null : TitleTexts.NothingAtAll;
        }

        var chosen = sections.Where(one => one.Section is not (TitleSection or ContentsSection)).ToList();
        return chosen.Count == 0 ? TitleTexts.OnlyContents
            : chosen.TrueForAll(one => one.Blocks.Count == 0) ? TitleTexts.NothingChosen
            : null;
    }

    static IEnumerable<Block> Blocks(BriefingSection section, BriefingContext context)
    {
        IReadOnlyList<Block> blocks = [.. section.Compose(context)];
        return blocks.Count > 0 && section.Title is { } title
            ? [new Heading(1, [context.Say(title)]), .. blocks]
            : blocks;
    }

    static DocumentInfo Info(BriefingContext context)
    {
        var errors = context.Result.Count(Severity.Error);
        var parties = context.Dossier.Header.Parties.Select(party => context.NameText(party));
        return new(TitleTexts.Of(context), context.Language)
        {
            Subject = TitleTexts.Subject.With(context.Language, string.Join(", ", parties)),
            Keywords = [.. parties, context.Say(TitleTexts.Diplomacy)],
            RunningHead = TitleTexts.Of(context),
            Mark = errors == 0 ? null : TitleTexts.Draft.Count(context.Language, errors),
            Marking = Issue.Marking(context),
            Kind = context.Say(Issue.Kind(context)),
            PageOf = context.Say(TitleTexts.PageOf),
            Created = context.Options.Created ?? StartOf(context.Options.AsOf),
        };
    }

    static Instant? StartOf(SourceDate? asOf) =>
        asOf?.Value?.Bounds.Latest is { } day && day.TryToLocalDate(out var date)
            ? date.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant()
            : null;
}
