using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Tells which sentences and dates of the sources no record rests on.</summary>
/// <remarks>
/// <para>A sentence is cited when a quote of some record shares a letter or digit with it. A date is cited when it stands
/// within a quote of a record that has a date which is a reading of it (the same, or coarser, or an end of it, or in the
/// year that an inferred citation adds), or whose citation is corrected, so that its note answers for the date.</para>
/// <para>Either is set aside when all its letters and digits stand in passages that the source sets aside and it is not
/// cited. A quote counts where SRC004 finds it: in the paragraph that the citation names, at its first place; a passage
/// set aside counts wherever it stands.</para>
/// </remarks>
public static class Coverage
{
    /// <summary>The coverage of each source, in the order of the files.</summary>
    public static IReadOnlyList<SourceCoverage> Of(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var citing = Citings(dossier);
        return [.. dossier.Of(Source.Shape).Select(source => Of(dossier, source, citing[source.Id]))];
    }

    static ILookup<string?, CitingRecord> Citings(Dossier dossier) =>
        dossier
            .Records.SelectMany(record => record.Citations.Select(citation => new CitingRecord(record, citation)))
            .ToLookup(citing => citing.Citation.Source.Id, StringComparer.Ordinal);

    static SourceCoverage Of(Dossier dossier, Source source, IEnumerable<CitingRecord> citing)
    {
        if (SourceText.Of(dossier, source) is not { } text)
        {
            return new(source, null, null) { WhyNotText = dossier.StoredTexts.Of(source)?.WhyNotText };
        }

        var marks = new CoverageMarks(text.Text);
        var reader = new MentionCoverage(text.Text);
        foreach (var (record, citation) in citing)
        {
            if (citation.Quote is { } quote && text.Find(quote, citation.Paragraph) is { } passage)
            {
                marks.Cite(passage);
                reader.Read(passage, record, citation);
            }
        }

        foreach (var passage in source.SetAside.SelectMany(aside => text.FindAll(aside.Quote ?? "")))
        {
            marks.SetAside(passage);
        }

        var lines = new LineMap(source.File!, text.Text);
        return new(
            source,
            [.. Sentences(source, text).Select(at => Covered(text, lines, at, marks.Of(at)))],
            [.. reader.Mentions.Select(at => Covered(text, lines, InParagraph(text, at), reader.Of(at, marks)))]
        );
    }

    static IEnumerable<Passage> Sentences(Source source, SourceText text)
    {
        var hasNumerals =
            Languages.TryFromCode(source.Language, out var language) && Grammar.Of(language).HasOrdinalStop;
        var divider = new SentenceDivider(text.Text, hasNumerals);
        return text
            .Paragraphs.SelectMany(divider.Of)
            .Select(found => new Passage(found.Start, found.Length, found.Paragraph));
    }

    static Passage InParagraph(SourceText text, DateMention mention) =>
        new(mention.Start, mention.Length, text.ParagraphAt(mention.Start));

    static CoveredPassage Covered(SourceText text, LineMap lines, Passage at, CoverageStatus settled) =>
        new(at, lines.Locate(at), text.Text.Substring(at.Start, at.Length), settled);
}

/// <summary>A record and one of its citations.</summary>
readonly record struct CitingRecord(Record Record, Citation Citation);
