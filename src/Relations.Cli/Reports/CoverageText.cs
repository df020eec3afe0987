using System.Globalization;
using Relations.Rules;

namespace Relations.Cli.Reports;

/// <summary>Reports to a person what of the sources is settled, and shows what is not.</summary>
static class CoverageText
{
    const string Indent = "  ";

    public static void Write(Ink ink, IReadOnlyList<SourceCoverage> sources, Func<string, string> pathOf)
    {
        foreach (var source in sources)
        {
            Write(ink, source, pathOf);
        }

        var measured = sources.Where(source => source.IsMeasured).ToList();
        ink.Put(Number(measured.Count, "source", "sources"), Styles.Strong).Put(": ");
        ink.Put(Share("sentences", CoverageTally.Of([.. measured.SelectMany(source => source.Sentences!)]))).Put(", ");
        var missing = sources.Count(source => source.IsMissing);
        ink.Put(Share("dates", CoverageTally.Of([.. measured.SelectMany(source => source.Dates!)])));
        ink.Line(missing == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {missing} not measured"));
    }

    static void Write(Ink ink, SourceCoverage source, Func<string, string> pathOf)
    {
        ink.Put(source.Source.Id, Styles.Strong);
        if (!source.IsMeasured)
        {
            ink.Line(
                source.WhyNotText is { } why
                    ? $": not measured: {pathOf(source.Source.File!)} {why}"
                    : ": no stored text that can be read"
            );
            ink.Line();
            return;
        }

        ink.Line($" ({pathOf(source.Source.File!)})");
        WriteTally(ink, "sentences", source.SentenceTally, "cited");
        WriteTally(ink, "dates", source.DateTally, "read");
        foreach (var aside in source.Source.SetAside)
        {
            WriteWrapped(ink, $"set aside \"{aside.Quote}\": {aside.Reason}");
        }

        WriteOpen(ink, "no record rests on the sentence", source.Sentences!, Settled.No, pathOf);
        WriteOpen(ink, "no record rests on the date", source.Dates!, Settled.No, pathOf);
        WriteOpen(ink, "quoted, and read by no date of the record", source.Dates!, Settled.QuotedOnly, pathOf);
        ink.Line();
    }

    static void WriteTally(Ink ink, string what, CoverageTally tally, string cited) =>
        ink.Line(
            Indent
                + string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Share(what, tally)}: {tally.Cited} {cited}, {tally.SetAside} set aside, {tally.Total - tally.Cited - tally.SetAside} open"
                )
        );

    static void WriteOpen(
        Ink ink,
        string what,
        IReadOnlyList<CoveredPassage> passages,
        Settled settled,
        Func<string, string> pathOf
    )
    {
        foreach (var open in passages.Where(passage => passage.Settled == settled))
        {
            var span = open.Place.Span;
            ink.Put(Indent + "open", Styles.Problem).Line($": {what}");
            ink.Put(Indent + "--> ", Styles.Frame);
            ink.Line(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{pathOf(open.Place.File)}:{span.Line}:{span.Column}, {Paragraph(open)}"
                )
            );
            foreach (var line in Wrap.Lines(open.Text, ink.Width - 2 * Indent.Length))
            {
                ink.Line(Indent + Indent + line);
            }
        }
    }

    static string Paragraph(CoveredPassage open) =>
        open.Passage.Paragraph == 0
            ? "the heading"
            : string.Create(CultureInfo.InvariantCulture, $"paragraph {open.Passage.Paragraph}");

    static string Share(string what, CoverageTally tally) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{tally.Cited + tally.SetAside} of {tally.Total} {what}{(tally.Total == 0 ? "" : $" ({tally.Percent:0.#} %)")}"
        );

    static string Number(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    static void WriteWrapped(Ink ink, string text)
    {
        var indent = Indent;
        foreach (var line in Wrap.Lines(text, ink.Width - 2 * Indent.Length))
        {
            ink.Line(indent + line);
            indent = Indent + Indent;
        }
    }
}
