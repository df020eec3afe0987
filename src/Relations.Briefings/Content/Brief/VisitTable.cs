using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The latest visits, the last first: the date without what all have in common, the direction in words.</summary>
static class VisitTable
{
    public static IEnumerable<Block> Of(BriefingContext context, int most)
    {
        var all = context.Visits.All;
        List<Visit> shown = [.. all.Where(visit => visit.Dates?.Value is not null).TakeLast(most).Reverse()];
        if (shown.Count == 0)
        {
            return [];
        }

        var year = CommonYear(shown);
        var table = RecordTable.Of(
            context,
            shown,
            new(CommonTexts.Date, 1.2, v => [NoBreaks.In(Date(context, v, year))]),
            new(BriefTexts.DirectionHeader, 1.9, v => VisitCells.Direction(context, v)),
            new(VisitTexts.Visitor, 2.2, v => [VisitorTitles.Of(context, v)]) { NamesRows = true },
            new(VisitTexts.Occasion, 6, v => VisitCells.Occasion(context, v)),
            new(BriefTexts.SourceColumn, 0.5, v => SourceMarks.InCell(context, v)) { AlignEnd = true }
        );
        return
        [
            new Heading(1, [Title(context, shown.Count, all.Count)]),
            year is { } common ? WithYear(context, table, common) : table,
        ];
    }

    static string Title(BriefingContext context, int shown, int all) =>
        shown == all
            ? BriefTexts.AllVisits.With(context.Language, NumberTexts.Of(all, context.Language))
            : BriefTexts.LatestVisits.With(
                context.Language,
                NumberTexts.Of(shown, context.Language),
                NumberTexts.Of(all, context.Language)
            );

    static Table WithYear(BriefingContext context, Table table, long year) =>
        table with
        {
            Columns =
            [
                table.Columns[0] with
                {
                    Header = BriefTexts.DateInYear.With(context.Language, Years.Labelled(year, context.Language)),
                },
                .. table.Columns.Skip(1),
            ],
        };

    static long? CommonYear(List<Visit> visits)
    {
        List<long?> years = [.. visits.Select(visit => DateSorting.YearOf(visit.Dates)).Distinct()];
        return years is [{ } one] && visits.Count > 1 && visits.All(HasPlainDate) ? one : null;
    }

    static bool HasPlainDate(Visit visit) =>
        visit.Dates?.Value
            is EdtfDate { Day: not null }
                or EdtfInterval { Start: EdtfDate { Day: not null }, End: EdtfDate { Day: not null } };

    // What all dates have in common stands in the heading of their column.
    static string Date(BriefingContext context, Visit visit, long? year)
    {
        var text = context.Date(visit.Dates);
        return year is { } common ? WithoutYear(text, common, context.Language) : text;
    }

    static string WithoutYear(string date, long year, Language language)
    {
        var (first, last) = (Years.Of(year, language), Years.Labelled(year, language));
        foreach (var ending in (string[])[" " + first, " " + last])
        {
            if (date.EndsWith(ending, StringComparison.Ordinal))
            {
                return date[..^ending.Length];
            }
        }

        return date;
    }
}
