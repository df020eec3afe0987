using Relations.Briefings;
using Relations.Dossiers;

namespace Relations.Cli.Commands;

/// <summary>Says what of a dossier its briefing cannot show, and where it stands.</summary>
static class Unprintable
{
    const int MostTold = 5;
    const int LongestText = 60;

    /// <summary>One line for each text, with the record that it is of where one can tell.</summary>
    public static string Message(Dossier dossier, IReadOnlyList<UnprintableText> texts)
    {
        var lines = texts.Take(MostTold).Select(text => Line(dossier, text)).ToList();
        if (texts.Count > MostTold)
        {
            lines.Add(FormattableString.Invariant($"and {texts.Count - MostTold} more"));
        }

        return "the briefing cannot show all of its text\n  " + string.Join("\n  ", lines);
    }

    static string Line(Dossier dossier, UnprintableText text)
    {
        var characters = string.Join(' ', text.Characters.Select(rune => $"U+{rune.Value:X4}"));
        var why =
            text.Reason == UnprintableReason.RightToLeft ? "of a script that runs from right to left" : "in no font";
        return $"{Where(dossier, text)}\"{Shorten(text.Text)}\": {characters} is {why}";
    }

    // Composed texts hold those of records, so that the characters tell more than the whole.
    static string Where(Dossier dossier, UnprintableText text)
    {
        var found = dossier
            .Records.SelectMany(record => Walk.Values(record).Select(value => (Record: record, Field: value)))
            .FirstOrDefault(one =>
                Texts(one.Field.Value)
                    .Any(own =>
                        text.Text.Contains(own, StringComparison.Ordinal)
                        && text.Characters.Any(rune => own.Contains(rune.ToString(), StringComparison.Ordinal))
                    )
            );
        if (found.Record is null)
        {
            return "";
        }

        var spot = new Spot(found.Record, found.Field.Path);
        var place = new Locator(dossier).Find([spot]).GetValueOrDefault(spot);
        var where = place is null
            ? ""
            : FormattableString.Invariant($"{place.File}:{place.Span.Line}:{place.Span.Column}: ");
        return $"{where}{found.Record.Id}, {found.Field.Path}: ";
    }

    static IEnumerable<string> Texts(object value) =>
        value switch
        {
            string text => [text],
            LocalisedText text => text.Translations.Select(translation => translation.Text),
            _ => [],
        };

    static string Shorten(string text) =>
        text.Length <= LongestText ? text : string.Concat(text.EnumerateRunes().Take(LongestText - 3)) + "...";
}
