using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>What each of two editions says of a record that has changed, with its sources.</summary>
static class ChangeStatements
{
    const string Nothing = "–";
    const string Citations = "citations";

    /// <summary>The fields that have changed as the briefing gives them, and the marks of its sources.</summary>
    public static Inlines Now(BriefingContext context, RecordChange change) =>
        [.. Values(context, change, change.Difference.New!), .. BriefingContext.Trailing(Sources(context, change))];

    /// <summary>The same as the earlier edition gives them.</summary>
    public static Inlines Earlier(BriefingContext context, BriefingContext earlier, RecordChange change) =>
        [
            .. Values(earlier, change, change.Difference.Old!),
            .. BriefingContext.Trailing(EarlierSources(context, earlier, change)),
        ];

    /// <summary>The marks of the sources of the record in the briefing.</summary>
    public static Inlines Sources(BriefingContext context, RecordChange change) =>
        change.Difference.New is not { } record ? []
        : context.Options.Audience == BriefingAudience.Brief ? SourceMarks.InCell(context, record)
        : BriefingChanges.IsStatement(record) ? context.Cited(record)
        : CitationLinks.Of(context, record);

    /// <summary>
    /// The sources of the record in the earlier edition: marks of the briefing where it cites them too, and their names where it does not.
    /// </summary>
    public static Inlines EarlierSources(BriefingContext context, BriefingContext earlier, RecordChange change) =>
        context.ListsPassages
            ? BriefingContext.Joined(
                change
                    .Difference.Old!.Citations.Select(citation => Source(context, earlier, citation))
                    .DistinctBy(BriefingContext.Plain),
                " "
            )
            : [];

    static Inlines Source(BriefingContext context, BriefingContext earlier, Citation citation)
    {
        if (context.Passages.Find(citation) is { } still)
        {
            return context.Mark(still);
        }

        Inlines paragraph = citation.Paragraph is { } number
            ? [" ", .. earlier.Say(SourceTexts.Paragraph, [BriefingContext.Number(number)])]
            : [];
        var where = PlaceText.Of(earlier, PassageKey.Of(citation).Place);
        Inlines place = where.Count > 0 ? [", ", .. where] : [];
        return ["[", .. earlier.Name(citation.Source), .. paragraph, .. place, "]"];
    }

    static Inlines Values(BriefingContext context, RecordChange change, Record record) =>
        BriefingContext.Joined(
            BriefingChanges
                .FieldsOf(change)
                .Where(field => field.Name != Citations)
                .Select(field =>
                    field.Get(record) is { } value and not IItems { Count: 0 }
                        ? FieldText.Labelled(context, field, value)
                        : [context.Say(field.Label) + context.Colon + Nothing]
                ),
            context.Semicolon
        );
}
