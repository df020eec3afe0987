using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Which dates of a text the records that quote them read.</summary>
sealed class MentionCoverage(string text)
{
    readonly HashSet<DateMention> read = new(ReferenceEqualityComparer.Instance);

    /// <summary>The dates of the text, in order.</summary>
    public IReadOnlyList<DateMention> Mentions { get; } = DateMentions.Find(text);

    /// <summary>Takes a quote of a record, and keeps which dates in it the record reads.</summary>
    public void Read(Passage passage, Record record, Citation citation)
    {
        List<Edtf>? dates = null;
        for (var i = FirstFrom(passage.Start); i < Mentions.Count && Mentions[i].Start < passage.End; i++)
        {
            var mention = Mentions[i];
            if (mention.Start + mention.Length <= passage.End && !read.Contains(mention))
            {
                dates ??=
                [
                    .. new RecordValidationContext(record).StatedDates.Select(field => field.Date.Value).OfType<Edtf>(),
                ];
                if (citation.Reading == Reading.Corrected || IsRead(mention, dates))
                {
                    read.Add(mention);
                }
            }
        }
    }

    /// <summary>What becomes of a date.</summary>
    public CoverageStatus Of(DateMention mention, CoverageMarks marks)
    {
        var settled = marks.Of(new(mention.Start, mention.Length, 0));
        return read.Contains(mention) ? CoverageStatus.Cited
            : settled == CoverageStatus.Cited ? CoverageStatus.QuotedOnly
            : settled;
    }

    bool IsRead(DateMention mention, List<Edtf> dates)
    {
        var words = text.Substring(mention.Start, mention.Length);
        var said = DateEvidence.Meanings(mention, words).ToList();
        return dates
            .SelectMany(Parts)
            .Any(date =>
                said.Any(meaning =>
                    DateReadings.IsReading(date, [DateReadings.InYearOf(date, meaning) ?? meaning], dates)
                )
            );
    }

    // An interval may be read from two mentions, one for each end.
    static IEnumerable<Edtf> Parts(Edtf date) =>
        date switch
        {
            EdtfInterval span => Ends(date, span.Start, span.End),
            EdtfSet set => set.Members.SelectMany(member => Ends(null, member.First, member.Last)).Prepend(date),
            _ => [date],
        };

    static IEnumerable<Edtf> Ends(params Edtf?[] dates) => dates.OfType<Edtf>();

    int FirstFrom(int position)
    {
        var (low, high) = (0, Mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Mentions[middle].Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
