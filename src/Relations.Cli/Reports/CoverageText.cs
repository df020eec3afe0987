using System.Globalization;
using Relations.Rules;

namespace Relations.Cli.Reports;

/// <summary>Reports to a person what of the sources is settled, and shows what is not.</summary>
static class CoverageText
{
    const string Indent = "  ";

    public static void Write(AnsiWriter writer, IReadOnlyList<SourceCoverage> sources, Func<string, string> pathOf)
    {
        foreach (var source in sources)
        {
            Write(writer, source, pathOf);
        }

        var measured = sources.Where(source => source.IsMeasured).ToList();
        var missing = sources.Count(source => source.IsMissing);
        var sentences = Sentences(CoverageTally.Of([.. measured.SelectMany(source => source.Sentences!)]));
        var dates = Dates(CoverageTally.Of([.. measured.SelectMany(source => source.Dates!)]));
        writer.Put(CoverageTexts.Sources(measured.Count).In(writer.Language), AnsiStyles.Strong);
        writer.Line(
            missing == 0
                ? CoverageTexts.Measured(sentences, dates)
                : CoverageTexts.PartlyMeasured(sentences, dates, missing)
        );
    }

    static void Write(AnsiWriter writer, SourceCoverage source, Func<string, string> pathOf)
    {
        writer.Put(source.Source.Id, AnsiStyles.Strong);
        if (!source.IsMeasured)
        {
            writer.Line(
                source.WhyNotText is { } why
                    ? CoverageTexts.NotMeasured(pathOf(source.Source.File!), why)
                    : CoverageTexts.NoText()
            );
            writer.Line();
            return;
        }

        writer.Line($" ({pathOf(source.Source.File!)})");
        var (sentences, dates) = (source.SentenceTally, source.DateTally);
        WriteTally(
            writer,
            CoverageTexts.Cited(Sentences(sentences), sentences.Cited, sentences.SetAside, Open(sentences))
        );
        WriteTally(writer, CoverageTexts.Read(Dates(dates), dates.Cited, dates.SetAside, Open(dates)));
        foreach (var aside in source.Source.SetAside)
        {
            WriteWrapped(writer, CoverageTexts.SetAside(aside.Quote, aside.Reason).In(writer.Language));
        }

        WriteOpen(writer, CoverageTexts.OpenSentence, source.Sentences!, CoverageStatus.No, pathOf);
        WriteOpen(writer, CoverageTexts.OpenDate, source.Dates!, CoverageStatus.No, pathOf);
        WriteOpen(writer, CoverageTexts.QuotedDate, source.Dates!, CoverageStatus.QuotedOnly, pathOf);
        writer.Line();
    }

    static void WriteTally(AnsiWriter writer, Message tally) => writer.Put(Indent).Line(tally);

    static int Open(CoverageTally tally) => tally.Total - tally.Cited - tally.SetAside;

    static void WriteOpen(
        AnsiWriter writer,
        LocalizedString what,
        IReadOnlyList<CoveredPassage> passages,
        CoverageStatus settled,
        Func<string, string> pathOf
    )
    {
        foreach (var open in passages.Where(passage => passage.Settled == settled))
        {
            var span = open.Place.Span;
            writer
                .Put(Indent + CoverageTexts.Open.In(writer.Language), AnsiStyles.Problem)
                .Line($": {what.In(writer.Language)}");
            writer.Put(Indent + "--> ", AnsiStyles.Frame);
            var place = FormattableString.Invariant($"{pathOf(open.Place.File)}:{span.Line}:{span.Column}");
            writer.Line(
                open.Passage.Paragraph == 0
                    ? CoverageTexts.InHeading(place)
                    : CoverageTexts.InParagraph(place, open.Passage.Paragraph)
            );
            foreach (var line in LineWrapping.Lines(open.Text, writer.Width - 2 * Indent.Length))
            {
                writer.Line(Indent + Indent + line);
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

    static void WriteWrapped(AnsiWriter writer, string text)
    {
        var indent = Indent;
        foreach (var line in LineWrapping.Lines(text, writer.Width - 2 * Indent.Length))
        {
            writer.Line(indent + line);
            indent = Indent + Indent;
        }
    }
}
