using System.Globalization;
using Relations.Rules;

namespace Relations.Cli.Reports;

/// <summary>Reports to a person what of the sources is settled, and shows what is not.</summary>
static class CoverageText
{
    const string Indent = "  ";

    public static void Write(AnsiWriter ink, IReadOnlyList<SourceCoverage> sources, Func<string, string> pathOf)
    {
        foreach (var source in sources)
        {
            Write(ink, source, pathOf);
        }

        var measured = sources.Where(source => source.IsMeasured).ToList();
        var missing = sources.Count(source => source.IsMissing);
        var sentences = Sentences(CoverageTally.Of([.. measured.SelectMany(source => source.Sentences!)]));
        var dates = Dates(CoverageTally.Of([.. measured.SelectMany(source => source.Dates!)]));
        ink.Put(CoverageTexts.Sources(measured.Count).In(ink.Language), AnsiStyles.Strong);
        ink.Line(
            missing == 0
                ? CoverageTexts.Measured(sentences, dates)
                : CoverageTexts.PartlyMeasured(sentences, dates, missing)
        );
    }

    static void Write(AnsiWriter ink, SourceCoverage source, Func<string, string> pathOf)
    {
        ink.Put(source.Source.Id, AnsiStyles.Strong);
        if (!source.IsMeasured)
        {
            ink.Line(
                source.WhyNotText is { } why
                    ? CoverageTexts.NotMeasured(pathOf(source.Source.File!), why)
                    : CoverageTexts.NoText()
            );
            ink.Line();
            return;
        }

        ink.Line($" ({pathOf(source.Source.File!)})");
        var (sentences, dates) = (source.SentenceTally, source.DateTally);
        WriteTally(
            ink,
            CoverageTexts.Cited(Sentences(sentences), sentences.Cited, sentences.SetAside, Open(sentences))
        );
        WriteTally(ink, CoverageTexts.Read(Dates(dates), dates.Cited, dates.SetAside, Open(dates)));
        foreach (var aside in source.Source.SetAside)
        {
            WriteWrapped(ink, CoverageTexts.SetAside(aside.Quote, aside.Reason).In(ink.Language));
        }

        WriteOpen(ink, CoverageTexts.OpenSentence, source.Sentences!, CoverageStatus.No, pathOf);
        WriteOpen(ink, CoverageTexts.OpenDate, source.Dates!, CoverageStatus.No, pathOf);
        WriteOpen(ink, CoverageTexts.QuotedDate, source.Dates!, CoverageStatus.QuotedOnly, pathOf);
        ink.Line();
    }

    static void WriteTally(AnsiWriter ink, Message tally) => ink.Put(Indent).Line(tally);

    static int Open(CoverageTally tally) => tally.Total - tally.Cited - tally.SetAside;

    static void WriteOpen(
        AnsiWriter ink,
        LocalizedString what,
        IReadOnlyList<CoveredPassage> passages,
        CoverageStatus settled,
        Func<string, string> pathOf
    )
    {
        foreach (var open in passages.Where(passage => passage.Settled == settled))
        {
            var span = open.Place.Span;
            ink.Put(Indent + CoverageTexts.Open.In(ink.Language), AnsiStyles.Problem)
                .Line($": {what.In(ink.Language)}");
            ink.Put(Indent + "--> ", AnsiStyles.Frame);
            var place = FormattableString.Invariant($"{pathOf(open.Place.File)}:{span.Line}:{span.Column}");
            ink.Line(
                open.Passage.Paragraph == 0
                    ? CoverageTexts.InHeading(place)
                    : CoverageTexts.InParagraph(place, open.Passage.Paragraph)
            );
            foreach (var line in LineWrapping.Lines(open.Text, ink.Width - 2 * Indent.Length))
            {
                ink.Line(Indent + Indent + line);
            }
        }
    }

    static Message Sentences(CoverageTally tally) =>
        tally.Total == 0
            ? CoverageTexts.NoSentences()
            : CoverageTexts.Sentences(tally.Cited + tally.SetAside, tally.Total, Percent(tally));

    static Message Dates(CoverageTally tally) =>
        tally.Total == 0
            ? CoverageTexts.NoDates()
            : CoverageTexts.Dates(tally.Cited + tally.SetAside, tally.Total, Percent(tally));

    static string Percent(CoverageTally tally) => tally.Percent.ToString("0.#", CultureInfo.InvariantCulture);

    static void WriteWrapped(AnsiWriter ink, string text)
    {
        var indent = Indent;
        foreach (var line in LineWrapping.Lines(text, ink.Width - 2 * Indent.Length))
        {
            ink.Line(indent + line);
            indent = Indent + Indent;
        }
    }
}
