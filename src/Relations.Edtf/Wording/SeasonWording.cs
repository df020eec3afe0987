namespace Relations;

/// <summary>Words seasons, quarters, thirds and halves of a year.</summary>
static class SeasonWording
{
    public static WordedDate Of(EdtfSeason season, Grammar words)
    {
        var fields = season.Fields;
        var notes = new List<string>();
        var phrase = WordedDateOf(season, words, notes);
        if (fields.YearQualifier == fields.MonthQualifier)
            phrase = DatedWording.Qualify(phrase, fields.YearQualifier, words);
        else
            DateWording.AddQualifiers(
                [(Part.Season, fields.MonthQualifier), (Part.Year, fields.YearQualifier)],
                words,
                notes
            );
        return notes.Count == 0 ? phrase : new(DatedWording.WithNotes(phrase.Text, notes, words));
    }

    static WordedDate WordedDateOf(EdtfSeason season, Grammar words, List<string> notes)
    {
        if (season.Year is { } year)
        {
            var number = DatedWording.YearPhrase(words.Year(year), year);
            return words.Season(season.Code, number.Text, number.Number);
        }
        var known = MaskWording.Year(season.Fields, words);
        notes.Add(known is null ? words.NotKnown([Part.Year]) : words.Partly(Part.Year, known.Value.Text));
        return words.Season(season.Code, null, 0);
    }
}
