using Relations.Documents.Pdf;
using Relations.Dossiers;

namespace Relations.Cli.Commands;

/// <summary>Says what of a dossier its briefing cannot show, and where it stands.</summary>
static partial class Unprintable
{
    [Message("the briefing cannot show all of its text")]
    private static partial Message NotAll();

    [Message("{lines}\n  {next}")]
    private static partial Message Then(Message lines, Message next);

    [Message("and {count} more")]
    private static partial Message More(int count);

    [Message("{where}\"{text}\": {reasons}")]
    private static partial Message Told(string where, string text, ArgumentValue reasons);

    [Message("{characters} is of a script that runs from right to left")]
    private static partial Message RightToLeft(string characters);

    [Message("{characters} is in no font")]
    private static partial Message InNoFont(string characters);

    const int MaxTold = 5;
    const int LongestText = 60;

    /// <summary>One line for each place, with the record that it is of where one can tell.</summary>
    public static Message Message(Dossier dossier, BriefingChoices choices, IReadOnlyList<UnprintableText> texts)
    {
        var odd = texts.SelectMany(text => text.Characters).Select(rune => rune.ToString()).ToHashSet();
        List<Own> values =
        [
            .. dossier
                .Records.SelectMany(record => FieldWalk.Values(record).Select(value => (Record: record, Field: value)))
                .SelectMany(one => Texts(one.Field.Value).Select(own => new Own(one.Record, one.Field.Path, own)))
                .Where(own => odd.Any(character => own.Text.Contains(character, StringComparison.Ordinal))),
        ];
        var told = texts
            .DistinctBy(text => (text.Text, text.Reason))
            .Select(text => (Text: text, Own: Find(values, text)))
            .GroupBy(one => one.Own is { } own ? $"{own.Record.Id}\n{own.Path}" : one.Text.Text, StringComparer.Ordinal)
            .ToList();
        var lines = told.Take(MaxTold)
            .Select(place => Line(dossier, choices, [.. place.Select(one => one.Text)], place.First().Own))
            .ToList();
        if (told.Count > MaxTold)
        {
            lines.Add(More(told.Count - MaxTold));
        }

        return lines.Aggregate(NotAll(), Then);
    }

    // The same place may be told in several texts; the first shows it well enough.
    static Message Line(Dossier dossier, BriefingChoices choices, IReadOnlyList<UnprintableText> texts, Own? own)
    {
        var reasons = texts.DistinctBy(text => text.Reason).Select(text => ArgumentValue.Of(Why(text)));
        var where =
            own is not null ? Where(dossier, own)
            : texts[0].Text == choices.Theme.Organization ? $"{choices.ThemeFile}: organization: "
            : "";
        return Told(where, Shorten(texts[0].Text), ArgumentValue.List(reasons, ListForm.Semicolon));
    }

    static Message Why(UnprintableText text)
    {
        var characters = string.Join(' ', text.Characters.Select(rune => $"U+{rune.Value:X4}"));
        return text.Reason == UnprintableReason.RightToLeft ? RightToLeft(characters) : InNoFont(characters);
    }

    // Composed texts hold those of records, so that the characters tell more than the whole.
    static Own? Find(List<Own> values, UnprintableText text) =>
        values.Find(own =>
            text.Text.Contains(own.Text, StringComparison.Ordinal)
            && text.Characters.Any(rune => own.Text.Contains(rune.ToString(), StringComparison.Ordinal))
        );

    static string Where(Dossier dossier, Own own)
    {
        var spot = new FieldRef(own.Record, own.Path);
        var place = new RecordLocator(dossier).Find([spot]).GetValueOrDefault(spot);
        var where = place is null
            ? ""
            : FormattableString.Invariant($"{place.File}:{place.Span.Line}:{place.Span.Column}: ");
        return $"{where}{own.Record.Id}, {own.Path}: ";
    }

    static IEnumerable<string> Texts(object value) =>
        value switch
        {
            string text => [text],
            IKeyedTexts texts => texts.Texts.Select(text => text.Value),
            _ => [],
        };

    static string Shorten(string text) =>
        text.Length <= LongestText ? text : string.Concat(text.EnumerateRunes().Take(LongestText - 3)) + "...";

    /// <summary>A text of a record.</summary>
    sealed record Own(Record Record, string Path, string Text);
}
