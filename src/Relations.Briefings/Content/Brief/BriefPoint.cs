using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>What the reader must know.</summary>
/// <param name="Lead">The first words, which can be read alone.</param>
/// <param name="Body">The rest of it; may be empty.</param>
/// <param name="Records">The records that it is based on.</param>
sealed record BriefPoint(string Lead, Inlines Body, IReadOnlyList<Record> Records)
{
    const int ShortEnd = 12;

    /// <summary>Sentences one after the other; empty ones are left out.</summary>
    public static Inlines Sentences(params IEnumerable<Inlines> sentences) => BriefingContext.Joined(sentences, " ");

    // A last line of one short word looks lost.
    static Inlines Closed(Inlines body) =>
        body[^1] is Text { Value: var words } last
        && words.LastIndexOf(' ') is > 0 and var at
        && at > words.Length - ShortEnd
            ? [.. body.SkipLast(1), last with { Value = words.Remove(at, 1).Insert(at, BriefingContext.Clinging) }]
            : body;

    public Paragraph ToParagraph(BriefingContext context, bool hasNotes = true)
    {
        var marks = SourceMarks.Of(context, Records).Where(mark => hasNotes || mark is not Footnote);
        return new([
            new Text(Lead) { Style = TextStyle.Strong },
            .. Body.Count == 0 ? (Inlines)[] : [" ", .. Closed(Body)],
            .. marks,
        ])
        {
            Role = ParagraphRole.KeyPoint,
        };
    }
}
