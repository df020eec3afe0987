using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The notes and the sources at the end of a brief, side by side.</summary>
static class SourceNotes
{
    const double NotesWeight = 3;

    public static Block Of(BriefingContext context)
    {
        List<NumberedSource> cited = [.. context.Passages.Sources.Where(source => source.Passages.Count > 0)];
        var title = Counted.Of(BriefTexts.Sources, cited.Count, context.Language);
        List<Paragraph> sources = [.. cited.Select(source => Source(context, source)), .. HowSure(context)];
        return SourceMarks.HasNotes(context)
            ? new SideBySide([
                new([new Heading(1, [context.Say(BriefTexts.Notes)]), new NoteList { Columns = 2 }], NotesWeight),
                new([new Heading(1, [title]), .. sources]),
            ])
            : new KeepTogether([
                new Paragraph([new Text(title) { Style = TextStyle.Strong }])
                {
                    Role = ParagraphRole.Caption,
                    KeepsNext = true,
                },
                .. sources.SkipLast(1),
                .. sources
                    .TakeLast(1)
                    .Select(last => last with { Content = [.. last.Content, " ", context.Say(BriefTexts.OtherNotes)] }),
            ]);
    }

    static Paragraph Source(BriefingContext context, NumberedSource numbered)
    {
        Inlines title = numbered.Source is { } known
            ? [.. RecordTitles.Of(context, known).Select(Italic)]
            : [context.Say(SourceTexts.Missing)];
        Inlines number = [new Text(BriefingContext.Number(numbered.Number)) { Style = TextStyle.Strong }, "\u2002"];
        var about = numbered.Source is { } source
            ? BriefingContext.Joined(About(context, source), context.Semicolon)
            : [];
        Inlines after = about.Count == 0 ? [] : [". ", .. LetterCase.Capitalised(about, context.Language), "."];
        return new([.. number, .. title, .. after]) { Role = ParagraphRole.Remark };
    }

    static Inline Italic(Inline inline) => inline is Text text ? text with { Style = TextStyle.Emphasis } : inline;

    static IEnumerable<Inlines> About(BriefingContext context, Source source)
    {
        yield return source.Language is null
            ? []
            : context.Say(SourceTexts.Language, [LanguageNames.Of(source.Language, context.Language)]);
        yield return BriefingContext.Optional(context.Word(source.Kind));
        yield return source.SpeaksFor.IsNone
            ? []
            : context.Say(SourceTexts.SpeaksFor, context.NameWithin(source.SpeaksFor));
        yield return BriefingContext.Optional(source.Author);
        yield return BriefingContext.Optional(source.Publisher);
        yield return source.Published is null ? [] : [context.Date(source.Published)];
        yield return source is { Author: null, Publisher: null, Published: null }
            ? [context.Say(BriefTexts.NotNamed)]
            : [];
    }

    static IEnumerable<Paragraph> HowSure(BriefingContext context)
    {
        List<Citation> citations = [.. context.Dossier.Records.SelectMany(record => record.Citations)];
        if (citations.Count == 0)
        {
            return [];
        }

        string Number(Reading reading) => BriefingContext.Number(citations.Count(one => one.Reading == reading));
        return
        [
            new Paragraph([
                new Text(context.Say(BriefTexts.HowSure)) { Style = TextStyle.Strong },
                " ",
                .. context.Say(
                    BriefTexts.Readings,
                    [BriefingContext.Number(citations.Count)],
                    [Number(Reading.Stated)],
                    [Number(Reading.Inferred)],
                    [Number(Reading.Corrected)]
                ),
            ])
            {
                Role = ParagraphRole.Remark,
            },
        ];
    }
}
